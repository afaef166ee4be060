import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbreviationUnclear } from './index.js'

describe('a11y/abbreviation-unclear', () => {
  for (const test of exampleTests(abbreviationUnclear)) it(test.name, test.run)
})
