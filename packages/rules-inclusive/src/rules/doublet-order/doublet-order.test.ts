import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { doubletOrder } from './index.js'

describe('inclusive/doublet-order', () => {
  for (const { name, run } of exampleTests(doubletOrder)) it(name, run)
})
