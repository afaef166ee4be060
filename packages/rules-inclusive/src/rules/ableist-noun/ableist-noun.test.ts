import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ableistNoun } from './index.js'

describe('inclusive/ableist-noun', () => {
  for (const { name, run } of exampleTests(ableistNoun)) it(name, run)
})
