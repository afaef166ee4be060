import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrPluralStyle } from './index.js'

describe('inclusive/abbr-plural-style', () => {
  for (const { name, run } of exampleTests(abbrPluralStyle)) it(name, run)
})
