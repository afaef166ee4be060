import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { allCapsSentence } from './index.js'

describe('a11y/all-caps-sentence', () => {
  for (const test of exampleTests(allCapsSentence)) it(test.name, test.run)
})
