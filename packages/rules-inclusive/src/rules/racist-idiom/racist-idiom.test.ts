import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { racistIdiom } from './index.js'

describe('inclusive/racist-idiom', () => {
  for (const { name, run } of exampleTests(racistIdiom)) it(name, run)
})
