import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { asymmetricNaming } from './index.js'

describe('inclusive/asymmetric-naming', () => {
  for (const { name, run } of exampleTests(asymmetricNaming)) it(name, run)
})
