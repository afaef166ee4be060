import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiMax } from './index.js'

describe('a11y/emoji-max', () => {
  for (const test of exampleTests(emojiMax)) it(test.name, test.run)
})
