import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { suicideWording } from './index.js'

describe('inclusive/suicide-wording', () => {
  for (const { name, run } of exampleTests(suicideWording)) it(name, run)
})
