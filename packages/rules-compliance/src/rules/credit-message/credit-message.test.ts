import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { creditMessage } from './index.js'

describe('compliance/credit-message', () => {
  for (const test of exampleTests(creditMessage)) it(test.name, test.run)
  for (const test of exampleTests(creditMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
