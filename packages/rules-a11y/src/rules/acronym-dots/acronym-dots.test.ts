import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { acronymDots } from './index.js'

describe('a11y/acronym-dots', () => {
  for (const test of exampleTests(acronymDots)) it(test.name, test.run)
})
