import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { influenceBanned } from './index.js'

describe('compliance/influence-banned', () => {
  for (const test of exampleTests(influenceBanned)) it(test.name, test.run)
  for (const test of exampleTests(influenceBanned, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
