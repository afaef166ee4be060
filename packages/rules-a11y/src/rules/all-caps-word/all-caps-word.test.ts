import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { allCapsWord } from './index.js'

describe('a11y/all-caps-word', () => {
  for (const test of exampleTests(allCapsWord)) it(test.name, test.run)
})
