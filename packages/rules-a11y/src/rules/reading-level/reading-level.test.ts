import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { readingLevel } from './index.js'

describe('a11y/reading-level', () => {
  for (const test of exampleTests(readingLevel)) it(test.name, test.run)
})
