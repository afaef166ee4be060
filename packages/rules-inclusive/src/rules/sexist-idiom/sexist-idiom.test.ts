import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { sexistIdiom } from './index.js'

describe('inclusive/sexist-idiom', () => {
  for (const { name, run } of exampleTests(sexistIdiom)) it(name, run)
})
