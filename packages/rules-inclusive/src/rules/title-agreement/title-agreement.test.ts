import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { titleAgreement } from './index.js'

describe('inclusive/title-agreement', () => {
  for (const { name, run } of exampleTests(titleAgreement)) it(name, run)
})
