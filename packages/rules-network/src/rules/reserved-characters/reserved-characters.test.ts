import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { reservedCharacters } from './index.js'

describe('network/reserved-characters', () => {
  for (const test of exampleTests(reservedCharacters)) it(test.name, test.run)
  for (const test of exampleTests(reservedCharacters, { locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
