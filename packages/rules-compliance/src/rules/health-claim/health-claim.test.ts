import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { healthClaim } from './index.js'

describe('compliance/health-claim', () => {
  for (const test of exampleTests(healthClaim)) it(test.name, test.run)
  for (const test of exampleTests(healthClaim, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
