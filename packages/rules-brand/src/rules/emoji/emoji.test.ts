import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { emoji } from './index.js'

describe('brand/emoji', () => {
  for (const test of exampleTests(emoji, { resources })) it(test.name, test.run)
  for (const test of exampleTests(emoji, { resources, locale: 'en' })) it(`${test.name} in English`, test.run)
})
