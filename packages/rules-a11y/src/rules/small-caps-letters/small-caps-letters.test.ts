import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { smallCapsLetters } from './index.js'

describe('a11y/small-caps-letters', () => {
  for (const test of exampleTests(smallCapsLetters)) it(test.name, test.run)
})
