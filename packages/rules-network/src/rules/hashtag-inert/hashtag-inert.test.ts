import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagInert } from './index.js'

describe('network/hashtag-inert', () => {
  for (const test of exampleTests(hashtagInert)) it(test.name, test.run)
  for (const test of exampleTests(hashtagInert, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
