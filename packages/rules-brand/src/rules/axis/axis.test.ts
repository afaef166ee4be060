import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { axis } from './index.js'

describe('brand/axis', () => {
  for (const test of exampleTests(axis, { resources })) it(test.name, test.run)
  for (const test of exampleTests(axis, { resources, locale: 'en' })) it(`${test.name} in English`, test.run)
})
