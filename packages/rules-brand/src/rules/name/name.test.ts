import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { name } from './index.js'

describe('brand/name', () => {
  for (const test of exampleTests(name, { resources })) it(test.name, test.run)
  for (const test of exampleTests(name, { resources, locale: 'en' })) it(`${test.name} in English`, test.run)
})
