import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { energyMessage } from './index.js'

describe('compliance/energy-message', () => {
  for (const test of exampleTests(energyMessage)) it(test.name, test.run)
  for (const test of exampleTests(energyMessage, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
