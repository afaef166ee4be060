import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { poll } from './index.js'

describe('network/poll', () => {
  for (const test of exampleTests(poll)) it(test.name, test.run)
  for (const test of exampleTests(poll, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
