import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { suicideHelplineMissing } from './index.js'

describe('inclusive/suicide-helpline-missing', () => {
  for (const { name, run } of exampleTests(suicideHelplineMissing)) it(name, run)
})
