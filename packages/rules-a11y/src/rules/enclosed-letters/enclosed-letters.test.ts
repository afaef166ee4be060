import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enclosedLetters } from './index.js'

describe('a11y/enclosed-letters', () => {
  for (const test of exampleTests(enclosedLetters)) it(test.name, test.run)
})
