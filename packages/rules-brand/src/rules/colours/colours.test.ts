import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { colours } from './index.js'

describe('brand/colours', () => {
  for (const test of exampleTests(colours, { resources })) it(test.name, test.run)
  for (const test of exampleTests(colours, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
