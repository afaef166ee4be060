import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiAsWord } from './index.js'

describe('a11y/emoji-as-word', () => {
  for (const test of exampleTests(emojiAsWord)) it(test.name, test.run)
})
