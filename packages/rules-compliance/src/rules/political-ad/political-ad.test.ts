import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { politicalAd } from './index.js'

describe('compliance/political-ad', () => {
  for (const test of exampleTests(politicalAd)) it(test.name, test.run)
  for (const test of exampleTests(politicalAd, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
