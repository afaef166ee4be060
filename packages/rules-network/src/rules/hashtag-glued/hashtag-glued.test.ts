import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hashtagGlued } from './index.js'

describe('network/hashtag-glued', () => {
  for (const test of exampleTests(hashtagGlued)) it(test.name, test.run)
  for (const test of exampleTests(hashtagGlued, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
