import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { acronymUnexpanded } from './index.js'

describe('a11y/acronym-unexpanded', () => {
  for (const test of exampleTests(acronymUnexpanded)) it(test.name, test.run)
})
