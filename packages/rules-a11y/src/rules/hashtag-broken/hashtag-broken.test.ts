import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagBroken } from './index.js'

describe('a11y/hashtag-broken', () => {
  for (const test of exampleTests(hashtagBroken)) it(test.name, test.run)
})
