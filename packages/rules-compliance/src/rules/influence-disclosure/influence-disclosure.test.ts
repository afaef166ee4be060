import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { influenceDisclosure } from './index.js'

describe('compliance/influence-disclosure', () => {
  for (const test of exampleTests(influenceDisclosure)) it(test.name, test.run)
  for (const test of exampleTests(influenceDisclosure, { locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
