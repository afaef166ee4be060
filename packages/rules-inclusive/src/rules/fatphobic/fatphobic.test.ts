import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { fatphobic } from './index.js'

describe('inclusive/fatphobic', () => {
  for (const { name, run } of exampleTests(fatphobic)) it(name, run)
})
