import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagDuplicate } from './index.js'

describe('network/hashtag-duplicate', () => {
  for (const test of exampleTests(hashtagDuplicate)) it(test.name, test.run)
  for (const test of exampleTests(hashtagDuplicate, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
