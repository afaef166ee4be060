import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { fullwidthLetters } from './index.js'

describe('a11y/fullwidth-letters', () => {
  for (const test of exampleTests(fullwidthLetters)) it(test.name, test.run)
})
