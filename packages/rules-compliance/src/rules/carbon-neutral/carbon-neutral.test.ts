import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { carbonNeutral } from './index.js'

describe('compliance/carbon-neutral', () => {
  for (const test of exampleTests(carbonNeutral)) it(test.name, test.run)
  for (const test of exampleTests(carbonNeutral, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
