import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { abbrSlash } from './index.js'

describe('inclusive/abbr-slash', () => {
  for (const { name, run } of exampleTests(abbrSlash)) it(name, run)
})
