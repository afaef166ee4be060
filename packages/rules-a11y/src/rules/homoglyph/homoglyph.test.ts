import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { homoglyph } from './index.js'

describe('a11y/homoglyph', () => {
  for (const test of exampleTests(homoglyph)) it(test.name, test.run)
})
