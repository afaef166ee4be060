import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagShare } from './index.js'

describe('network/hashtag-share', () => {
  for (const test of exampleTests(hashtagShare)) it(test.name, test.run)
  for (const test of exampleTests(hashtagShare, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
