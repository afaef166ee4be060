import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { context } from './index.js'

describe('compliance/context', () => {
  for (const test of exampleTests(context)) it(test.name, test.run)
  for (const test of exampleTests(context, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
