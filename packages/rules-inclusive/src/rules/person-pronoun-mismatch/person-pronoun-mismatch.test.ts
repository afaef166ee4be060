import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { personPronounMismatch } from './index.js'

describe('inclusive/person-pronoun-mismatch', () => {
  for (const { name, run } of exampleTests(personPronounMismatch)) it(name, run)
})
