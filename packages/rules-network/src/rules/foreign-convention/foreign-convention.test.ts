import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { foreignConvention } from './index.js'

describe('network/foreign-convention', () => {
  for (const test of exampleTests(foreignConvention)) it(test.name, test.run)
  for (const test of exampleTests(foreignConvention, { locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
