import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrBaselineDot } from './index.js'

describe('inclusive/abbr-baseline-dot', () => {
  for (const { name, run } of exampleTests(abbrBaselineDot)) it(name, run)
})
