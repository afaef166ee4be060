import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { cashtagCount } from './index.js'

describe('network/cashtag-count', () => {
  for (const test of exampleTests(cashtagCount)) it(test.name, test.run)
  for (const test of exampleTests(cashtagCount, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
