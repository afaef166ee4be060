import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { unsupportedField } from './index.js'

describe('network/unsupported-field', () => {
  for (const test of exampleTests(unsupportedField)) it(test.name, test.run)
  for (const test of exampleTests(unsupportedField, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
