import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { exclamations } from './index.js'

describe('brand/exclamations', () => {
  for (const test of exampleTests(exclamations, { resources })) it(test.name, test.run)
  for (const test of exampleTests(exclamations, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
