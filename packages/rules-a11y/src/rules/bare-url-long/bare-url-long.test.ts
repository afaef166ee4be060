import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { bareUrlLong } from './index.js'

describe('a11y/bare-url-long', () => {
  for (const test of exampleTests(bareUrlLong)) it(test.name, test.run)
})
