import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { greenClaim } from './index.js'

describe('compliance/green-claim', () => {
  for (const test of exampleTests(greenClaim)) it(test.name, test.run)
  for (const test of exampleTests(greenClaim, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
