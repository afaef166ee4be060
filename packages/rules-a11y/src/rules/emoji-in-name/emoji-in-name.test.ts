import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiInName } from './index.js'

describe('a11y/emoji-in-name', () => {
  for (const test of exampleTests(emojiInName)) it(test.name, test.run)
})
