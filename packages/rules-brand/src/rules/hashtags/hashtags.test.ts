import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { hashtags } from './index.js'

describe('brand/hashtags', () => {
  for (const test of exampleTests(hashtags, { resources })) it(test.name, test.run)
  for (const test of exampleTests(hashtags, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
