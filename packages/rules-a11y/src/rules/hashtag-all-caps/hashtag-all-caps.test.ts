import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagAllCaps } from './index.js'

describe('a11y/hashtag-all-caps', () => {
  for (const test of exampleTests(hashtagAllCaps)) it(test.name, test.run)
})
