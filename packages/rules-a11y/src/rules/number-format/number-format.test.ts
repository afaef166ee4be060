import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { numberFormat } from './index.js'

describe('a11y/number-format', () => {
  for (const test of exampleTests(numberFormat)) it(test.name, test.run)
})
