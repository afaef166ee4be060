import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { carMessage } from './index.js'

describe('compliance/car-message', () => {
  for (const test of exampleTests(carMessage)) it(test.name, test.run)
  for (const test of exampleTests(carMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
