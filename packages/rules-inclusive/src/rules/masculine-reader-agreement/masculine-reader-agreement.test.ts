import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { masculineReaderAgreement } from './index.js'

describe('inclusive/masculine-reader-agreement', () => {
  for (const { name, run } of exampleTests(masculineReaderAgreement)) it(name, run)
})
