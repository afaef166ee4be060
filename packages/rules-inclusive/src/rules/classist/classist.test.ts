import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { classist } from './index.js'

describe('inclusive/classist', () => {
  for (const { name, run } of exampleTests(classist)) it(name, run)
})
