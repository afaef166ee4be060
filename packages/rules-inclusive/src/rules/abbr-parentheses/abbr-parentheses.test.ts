import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrParentheses } from './index.js'

describe('inclusive/abbr-parentheses', () => {
  for (const { name, run } of exampleTests(abbrParentheses)) it(name, run)
})
