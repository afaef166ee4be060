import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { datePast } from './index.js'

describe('network/date-past', () => {
  for (const test of exampleTests(datePast)) it(test.name, test.run)
  for (const test of exampleTests(datePast, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
