import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { doubletIncomplete } from './index.js'

describe('inclusive/doublet-incomplete', () => {
  for (const { name, run } of exampleTests(doubletIncomplete)) it(name, run)
})
