import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { vocabulary } from './index.js'

describe('brand/vocabulary', () => {
  for (const test of exampleTests(vocabulary, { resources })) it(test.name, test.run)
  for (const test of exampleTests(vocabulary, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
