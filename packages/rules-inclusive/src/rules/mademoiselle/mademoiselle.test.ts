import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { mademoiselle } from './index.js'

describe('inclusive/mademoiselle', () => {
  for (const { name, run } of exampleTests(mademoiselle)) it(name, run)
})
