import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagCamelcase } from './index.js'

describe('a11y/hashtag-camelcase', () => {
  for (const test of exampleTests(hashtagCamelcase)) it(test.name, test.run)
})
