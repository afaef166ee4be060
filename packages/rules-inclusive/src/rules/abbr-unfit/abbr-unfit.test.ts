import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrUnfit } from './index.js'

describe('inclusive/abbr-unfit', () => {
  for (const { name, run } of exampleTests(abbrUnfit)) it(name, run)
})
