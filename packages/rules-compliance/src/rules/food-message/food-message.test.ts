import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { foodMessage } from './index.js'

describe('compliance/food-message', () => {
  for (const test of exampleTests(foodMessage)) it(test.name, test.run)
  for (const test of exampleTests(foodMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
