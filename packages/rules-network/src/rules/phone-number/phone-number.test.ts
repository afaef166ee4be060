import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { phoneNumber } from './index.js'

describe('network/phone-number', () => {
  for (const test of exampleTests(phoneNumber)) it(test.name, test.run)
  for (const test of exampleTests(phoneNumber, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
