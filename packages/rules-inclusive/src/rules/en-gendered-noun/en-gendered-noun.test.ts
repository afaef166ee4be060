import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enGenderedNoun } from './index.js'

describe('inclusive/en-gendered-noun', () => {
  for (const { name, run } of exampleTests(enGenderedNoun)) it(name, run)
})
