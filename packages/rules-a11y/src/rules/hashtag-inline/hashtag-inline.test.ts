import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagInline } from './index.js'

describe('a11y/hashtag-inline', () => {
  for (const test of exampleTests(hashtagInline)) it(test.name, test.run)
})
