import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { punctuationRun } from './index.js'

describe('a11y/punctuation-run', () => {
  for (const test of exampleTests(punctuationRun)) it(test.name, test.run)
})
