import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enCondescending } from './index.js'

describe('inclusive/en-condescending', () => {
  for (const { name, run } of exampleTests(enCondescending)) it(name, run)
})
