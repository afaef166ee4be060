import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { tousGeneric } from './index.js'

describe('inclusive/tous-generic', () => {
  for (const { name, run } of exampleTests(tousGeneric)) it(name, run)
})
