import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { romanNumeral } from './index.js'

describe('a11y/roman-numeral', () => {
  for (const test of exampleTests(romanNumeral)) it(test.name, test.run)
})
