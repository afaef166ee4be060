import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiMidSentence } from './index.js'

describe('a11y/emoji-mid-sentence', () => {
  for (const test of exampleTests(emojiMidSentence)) it(test.name, test.run)
})
