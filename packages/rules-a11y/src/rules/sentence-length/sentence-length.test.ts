import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { sentenceLength } from './index.js'

describe('a11y/sentence-length', () => {
  for (const test of exampleTests(sentenceLength)) it(test.name, test.run)
})
