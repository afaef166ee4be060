import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ableistInspiration } from './index.js'

describe('inclusive/ableist-inspiration', () => {
  for (const { name, run } of exampleTests(ableistInspiration)) it(name, run)
})
