import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiNameMismatch } from './index.js'

describe('a11y/emoji-name-mismatch', () => {
  for (const test of exampleTests(emojiNameMismatch)) it(test.name, test.run)
})
