import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { address } from './index.js'

describe('brand/address', () => {
  for (const test of exampleTests(address, { resources })) it(test.name, test.run)
  for (const test of exampleTests(address, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
