import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { passive } from './index.js'

describe('a11y/passive', () => {
  for (const test of exampleTests(passive)) it(test.name, test.run)
})
