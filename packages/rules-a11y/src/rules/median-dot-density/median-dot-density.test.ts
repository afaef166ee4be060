import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { medianDotDensity } from './index.js'

describe('a11y/median-dot-density', () => {
  for (const test of exampleTests(medianDotDensity)) it(test.name, test.run)
})
