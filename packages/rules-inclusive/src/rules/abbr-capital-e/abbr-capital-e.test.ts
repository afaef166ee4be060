import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrCapitalE } from './index.js'

describe('inclusive/abbr-capital-e', () => {
  for (const { name, run } of exampleTests(abbrCapitalE)) it(name, run)
})
