import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { weekday } from './index.js'

describe('network/weekday', () => {
  for (const test of exampleTests(weekday)) it(test.name, test.run)
  for (const test of exampleTests(weekday, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
