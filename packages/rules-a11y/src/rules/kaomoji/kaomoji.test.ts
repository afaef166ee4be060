import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { kaomoji } from './index.js'

describe('a11y/kaomoji', () => {
  for (const test of exampleTests(kaomoji)) it(test.name, test.run)
})
