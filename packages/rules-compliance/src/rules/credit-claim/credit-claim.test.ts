import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { creditClaim } from './index.js'

describe('compliance/credit-claim', () => {
  for (const test of exampleTests(creditClaim)) it(test.name, test.run)
  for (const test of exampleTests(creditClaim, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
