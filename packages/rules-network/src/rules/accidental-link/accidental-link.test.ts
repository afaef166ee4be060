import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { accidentalLink } from './index.js'

describe('network/accidental-link', () => {
  for (const test of exampleTests(accidentalLink)) it(test.name, test.run)
  for (const test of exampleTests(accidentalLink, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
