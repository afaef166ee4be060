import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { doubletConsistency } from './index.js'

describe('inclusive/doublet-consistency', () => {
  for (const { name, run } of exampleTests(doubletConsistency)) it(name, run)
})
