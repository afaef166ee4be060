import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { propertyAd } from './index.js'

describe('compliance/property-ad', () => {
  for (const test of exampleTests(propertyAd)) it(test.name, test.run)
  for (const test of exampleTests(propertyAd, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
