import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { alcoholContent } from './index.js'

describe('compliance/alcohol-content', () => {
  for (const test of exampleTests(alcoholContent)) it(test.name, test.run)
  for (const test of exampleTests(alcoholContent, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
