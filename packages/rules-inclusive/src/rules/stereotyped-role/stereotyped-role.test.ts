import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { stereotypedRole } from './index.js'

describe('inclusive/stereotyped-role', () => {
  for (const { name, run } of exampleTests(stereotypedRole)) it(name, run)
})
