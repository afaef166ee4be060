import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { engagementBait } from './index.js'

describe('compliance/engagement-bait', () => {
  for (const test of exampleTests(engagementBait)) it(test.name, test.run)
  for (const test of exampleTests(engagementBait, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
