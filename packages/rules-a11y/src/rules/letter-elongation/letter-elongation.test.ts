import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { letterElongation } from './index.js'

describe('a11y/letter-elongation', () => {
  for (const test of exampleTests(letterElongation)) it(test.name, test.run)
})
