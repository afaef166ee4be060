import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enSuicide } from './index.js'

describe('inclusive/en-suicide', () => {
  for (const { name, run } of exampleTests(enSuicide)) it(name, run)
})
