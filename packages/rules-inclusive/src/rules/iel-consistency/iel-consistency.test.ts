import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ielConsistency } from './index.js'

describe('inclusive/iel-consistency', () => {
  for (const { name, run } of exampleTests(ielConsistency)) it(name, run)
})
