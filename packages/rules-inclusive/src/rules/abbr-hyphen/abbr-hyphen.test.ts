import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrHyphen } from './index.js'

describe('inclusive/abbr-hyphen', () => {
  for (const { name, run } of exampleTests(abbrHyphen)) it(name, run)
})
