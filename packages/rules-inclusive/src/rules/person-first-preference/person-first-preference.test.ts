import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { personFirstPreference } from './index.js'

describe('inclusive/person-first-preference', () => {
  for (const { name, run } of exampleTests(personFirstPreference)) it(name, run)
})
