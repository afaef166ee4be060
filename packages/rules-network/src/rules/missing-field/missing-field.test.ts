import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { missingField } from './index.js'

describe('network/missing-field', () => {
  for (const test of exampleTests(missingField)) it(test.name, test.run)
  for (const test of exampleTests(missingField, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
