import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { hommeGeneric } from './index.js'

describe('inclusive/homme-generic', () => {
  for (const { name, run } of exampleTests(hommeGeneric)) it(name, run)
})
