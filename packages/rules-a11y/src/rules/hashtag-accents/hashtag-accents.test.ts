import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagAccents } from './index.js'

describe('a11y/hashtag-accents', () => {
  for (const test of exampleTests(hashtagAccents)) it(test.name, test.run)
})
