import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ageistTerm } from './index.js'

describe('inclusive/ageist-term', () => {
  for (const { name, run } of exampleTests(ageistTerm)) it(name, run)
})
