import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrFormConsistency } from './index.js'

describe('inclusive/abbr-form-consistency', () => {
  for (const { name, run } of exampleTests(abbrFormConsistency)) it(name, run)
})
