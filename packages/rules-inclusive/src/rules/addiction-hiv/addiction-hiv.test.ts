import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { addictionHiv } from './index.js'

describe('inclusive/addiction-hiv', () => {
  for (const { name, run } of exampleTests(addictionHiv)) it(name, run)
})
