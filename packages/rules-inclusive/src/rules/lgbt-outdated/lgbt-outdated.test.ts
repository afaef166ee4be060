import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { lgbtOutdated } from './index.js'

describe('inclusive/lgbt-outdated', () => {
  for (const { name, run } of exampleTests(lgbtOutdated)) it(name, run)
})
