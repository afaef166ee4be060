import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { violenceEuphemism } from './index.js'

describe('inclusive/violence-euphemism', () => {
  for (const { name, run } of exampleTests(violenceEuphemism)) it(name, run)
})
