import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { gamblingContent } from './index.js'

describe('compliance/gambling-content', () => {
  for (const test of exampleTests(gamblingContent)) it(test.name, test.run)
  for (const test of exampleTests(gamblingContent, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
