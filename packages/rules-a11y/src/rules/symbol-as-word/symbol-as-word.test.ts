import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { symbolAsWord } from './index.js'

describe('a11y/symbol-as-word', () => {
  for (const test of exampleTests(symbolAsWord)) it(test.name, test.run)
})
