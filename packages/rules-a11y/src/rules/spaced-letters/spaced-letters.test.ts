import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { spacedLetters } from './index.js'

describe('a11y/spaced-letters', () => {
  for (const test of exampleTests(spacedLetters)) it(test.name, test.run)
})
