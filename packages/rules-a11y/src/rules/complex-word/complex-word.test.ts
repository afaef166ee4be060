import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { complexWord } from './index.js'

describe('a11y/complex-word', () => {
  for (const test of exampleTests(complexWord)) it(test.name, test.run)
})
