import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { gamblingMessage } from './index.js'

describe('compliance/gambling-message', () => {
  for (const test of exampleTests(gamblingMessage)) it(test.name, test.run)
  for (const test of exampleTests(gamblingMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
