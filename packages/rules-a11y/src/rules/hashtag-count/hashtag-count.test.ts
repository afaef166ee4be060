import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagCount } from './index.js'

describe('a11y/hashtag-count', () => {
  for (const test of exampleTests(hashtagCount)) it(test.name, test.run)
})
