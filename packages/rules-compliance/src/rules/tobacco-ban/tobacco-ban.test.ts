import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { tobaccoBan } from './index.js'

describe('compliance/tobacco-ban', () => {
  for (const test of exampleTests(tobaccoBan)) it(test.name, test.run)
  for (const test of exampleTests(tobaccoBan, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
