import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { ableistIdiom } from './index.js'

describe('inclusive/ableist-idiom', () => {
  for (const { name, run } of exampleTests(ableistIdiom)) it(name, run)
})
