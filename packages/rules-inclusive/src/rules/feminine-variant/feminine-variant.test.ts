import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { feminineVariant } from './index.js'

describe('inclusive/feminine-variant', () => {
  for (const { name, run } of exampleTests(feminineVariant)) it(name, run)
})
