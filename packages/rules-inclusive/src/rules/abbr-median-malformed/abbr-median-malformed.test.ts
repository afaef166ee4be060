import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrMedianMalformed } from './index.js'

describe('inclusive/abbr-median-malformed', () => {
  for (const { name, run } of exampleTests(abbrMedianMalformed)) it(name, run)
})
