import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { personalData } from './index.js'

describe('compliance/personal-data', () => {
  for (const test of exampleTests(personalData)) it(test.name, test.run)
  for (const test of exampleTests(personalData, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
