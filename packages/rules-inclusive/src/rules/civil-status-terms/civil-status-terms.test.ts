import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { civilStatusTerms } from './index.js'

describe('inclusive/civil-status-terms', () => {
  for (const { name, run } of exampleTests(civilStatusTerms)) it(name, run)
})
