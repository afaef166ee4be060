import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiLongName } from './index.js'

describe('a11y/emoji-long-name', () => {
  for (const test of exampleTests(emojiLongName)) it(test.name, test.run)
})
