import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { foreignPhrase } from './index.js'

describe('a11y/foreign-phrase', () => {
  for (const test of exampleTests(foreignPhrase)) it(test.name, test.run)
})
