import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrAgreementMissing } from './index.js'

describe('inclusive/abbr-agreement-missing', () => {
  for (const { name, run } of exampleTests(abbrAgreementMissing)) it(name, run)
})
