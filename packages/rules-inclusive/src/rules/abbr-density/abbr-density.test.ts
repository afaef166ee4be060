import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrDensity } from './index.js'

describe('inclusive/abbr-density', () => {
  for (const { name, run } of exampleTests(abbrDensity)) it(name, run)
})
