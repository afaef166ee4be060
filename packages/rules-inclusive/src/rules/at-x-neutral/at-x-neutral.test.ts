import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { atXNeutral } from './index.js'

describe('inclusive/at-x-neutral', () => {
  for (const { name, run } of exampleTests(atXNeutral)) it(name, run)
})
