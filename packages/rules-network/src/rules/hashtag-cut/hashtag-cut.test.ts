import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagCut } from './index.js'

describe('network/hashtag-cut', () => {
  for (const test of exampleTests(hashtagCut)) it(test.name, test.run)
  for (const test of exampleTests(hashtagCut, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
