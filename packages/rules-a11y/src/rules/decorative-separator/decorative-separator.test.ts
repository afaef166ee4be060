import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { decorativeSeparator } from './index.js'

describe('a11y/decorative-separator', () => {
  for (const test of exampleTests(decorativeSeparator)) it(test.name, test.run)
})
