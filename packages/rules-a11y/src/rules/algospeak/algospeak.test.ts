import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { algospeak } from './index.js'

describe('a11y/algospeak', () => {
  for (const test of exampleTests(algospeak)) it(test.name, test.run)
})
