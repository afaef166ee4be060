import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { identicalText } from './index.js'

describe('network/identical-text', () => {
  for (const test of exampleTests(identicalText)) it(test.name, test.run)
  for (const test of exampleTests(identicalText, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
