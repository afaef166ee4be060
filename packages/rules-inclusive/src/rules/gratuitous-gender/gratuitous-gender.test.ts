import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { gratuitousGender } from './index.js'

describe('inclusive/gratuitous-gender', () => {
  for (const { name, run } of exampleTests(gratuitousGender)) it(name, run)
})
