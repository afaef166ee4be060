import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { cpfCanvassing } from './index.js'

describe('compliance/cpf-canvassing', () => {
  for (const test of exampleTests(cpfCanvassing)) it(test.name, test.run)
  for (const test of exampleTests(cpfCanvassing, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
