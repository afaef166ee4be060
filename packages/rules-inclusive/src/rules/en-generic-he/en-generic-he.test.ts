import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enGenericHe } from './index.js'

describe('inclusive/en-generic-he', () => {
  for (const { name, run } of exampleTests(enGenericHe)) it(name, run)
})
