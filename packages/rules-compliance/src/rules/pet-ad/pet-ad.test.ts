import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { petAd } from './index.js'

describe('compliance/pet-ad', () => {
  for (const test of exampleTests(petAd)) it(test.name, test.run)
  for (const test of exampleTests(petAd, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
