import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { sensoryReference } from './index.js'

describe('a11y/sensory-reference', () => {
  for (const test of exampleTests(sensoryReference)) it(test.name, test.run)
})
