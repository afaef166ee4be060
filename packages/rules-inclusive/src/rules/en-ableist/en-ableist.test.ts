import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enAbleist } from './index.js'

describe('inclusive/en-ableist', () => {
  for (const { name, run } of exampleTests(enAbleist)) it(name, run)
})
