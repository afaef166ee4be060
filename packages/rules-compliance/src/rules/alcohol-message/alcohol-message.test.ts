import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { alcoholMessage } from './index.js'

describe('compliance/alcohol-message', () => {
  for (const test of exampleTests(alcoholMessage)) it(test.name, test.run)
  for (const test of exampleTests(alcoholMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
