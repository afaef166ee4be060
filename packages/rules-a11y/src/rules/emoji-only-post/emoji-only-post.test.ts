import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiOnlyPost } from './index.js'

describe('a11y/emoji-only-post', () => {
  for (const test of exampleTests(emojiOnlyPost)) it(test.name, test.run)
})
