import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { officialNoMedianDot } from './index.js'

describe('inclusive/official-no-median-dot', () => {
  for (const { name, run } of exampleTests(officialNoMedianDot)) it(name, run)
})
