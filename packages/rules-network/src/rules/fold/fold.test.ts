import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { fold } from './index.js'

describe('network/fold', () => {
  for (const test of exampleTests(fold)) it(test.name, test.run)
  for (const test of exampleTests(fold, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
