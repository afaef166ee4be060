import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { combiningAbuse } from './index.js'

describe('a11y/combining-abuse', () => {
  for (const test of exampleTests(combiningAbuse)) it(test.name, test.run)
})
