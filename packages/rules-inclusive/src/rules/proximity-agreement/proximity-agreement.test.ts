import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { proximityAgreement } from './index.js'

describe('inclusive/proximity-agreement', () => {
  for (const { name, run } of exampleTests(proximityAgreement)) it(name, run)
})
