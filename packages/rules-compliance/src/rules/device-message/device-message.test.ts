import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { deviceMessage } from './index.js'

describe('compliance/device-message', () => {
  for (const test of exampleTests(deviceMessage)) it(test.name, test.run)
  for (const test of exampleTests(deviceMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
