import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ableistSuffering } from './index.js'

describe('inclusive/ableist-suffering', () => {
  for (const { name, run } of exampleTests(ableistSuffering)) it(name, run)
})
