import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { uncheckedLanguage } from './index.js'

describe('spelling/unchecked-language', () => {
  for (const test of exampleTests(uncheckedLanguage)) it(test.name, test.run)
  for (const test of exampleTests(uncheckedLanguage, { locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
