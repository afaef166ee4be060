import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { minors } from './index.js'

describe('compliance/minors', () => {
  for (const test of exampleTests(minors)) it(test.name, test.run)
  for (const test of exampleTests(minors, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
