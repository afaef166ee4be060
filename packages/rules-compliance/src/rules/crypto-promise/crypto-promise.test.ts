import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { cryptoPromise } from './index.js'

describe('compliance/crypto-promise', () => {
  for (const test of exampleTests(cryptoPromise)) it(test.name, test.run)
  for (const test of exampleTests(cryptoPromise, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
