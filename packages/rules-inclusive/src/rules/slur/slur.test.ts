import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { slur } from './index.js'

describe('inclusive/slur', () => {
  for (const { name, run } of exampleTests(slur)) it(name, run)
})
