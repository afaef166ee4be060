import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { doubleNegation } from './index.js'

describe('a11y/double-negation', () => {
  for (const test of exampleTests(doubleNegation)) it(test.name, test.run)
})
