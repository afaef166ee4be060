import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { brokenLink } from './index.js'

describe('network/broken-link', () => {
  for (const test of exampleTests(brokenLink)) it(test.name, test.run)
  for (const test of exampleTests(brokenLink, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
