import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { contest } from './index.js'

describe('compliance/contest', () => {
  for (const test of exampleTests(contest)) it(test.name, test.run)
  for (const test of exampleTests(contest, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
