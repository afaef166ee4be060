import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiRepeat } from './index.js'

describe('a11y/emoji-repeat', () => {
  for (const test of exampleTests(emojiRepeat)) it(test.name, test.run)
})
