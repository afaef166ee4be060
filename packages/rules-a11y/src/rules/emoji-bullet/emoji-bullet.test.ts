import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { emojiBullet } from './index.js'

describe('a11y/emoji-bullet', () => {
  for (const test of exampleTests(emojiBullet)) it(test.name, test.run)
})
