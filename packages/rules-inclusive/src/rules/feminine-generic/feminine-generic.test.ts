import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { feminineGeneric } from './index.js'

describe('inclusive/feminine-generic', () => {
  for (const { name, run } of exampleTests(feminineGeneric)) it(name, run)
})
