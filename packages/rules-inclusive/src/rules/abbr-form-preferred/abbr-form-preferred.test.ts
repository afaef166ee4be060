import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrFormPreferred } from './index.js'

describe('inclusive/abbr-form-preferred', () => {
  for (const { name, run } of exampleTests(abbrFormPreferred)) it(name, run)
})
