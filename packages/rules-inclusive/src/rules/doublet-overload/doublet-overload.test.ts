import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { doubletOverload } from './index.js'

describe('inclusive/doublet-overload', () => {
  for (const { name, run } of exampleTests(doubletOverload)) it(name, run)
})
