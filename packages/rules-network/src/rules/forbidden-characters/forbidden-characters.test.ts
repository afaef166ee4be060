import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { forbiddenCharacters } from './index.js'

describe('network/forbidden-characters', () => {
  for (const test of exampleTests(forbiddenCharacters)) it(test.name, test.run)
  for (const test of exampleTests(forbiddenCharacters, { locale: 'en' }))
    it(`${test.name} in English`, test.run)
})
