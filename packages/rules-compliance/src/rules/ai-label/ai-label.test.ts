import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { aiLabel } from './index.js'

describe('compliance/ai-label', () => {
  for (const test of exampleTests(aiLabel)) it(test.name, test.run)
  for (const test of exampleTests(aiLabel, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
