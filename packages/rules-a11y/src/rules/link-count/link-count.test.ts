import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkCount } from './index.js'

describe('a11y/link-count', () => {
  for (const test of exampleTests(linkCount)) it(test.name, test.run)
})
