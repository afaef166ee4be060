import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkShortener } from './index.js'

describe('network/link-shortener', () => {
  for (const test of exampleTests(linkShortener)) it(test.name, test.run)
  for (const test of exampleTests(linkShortener, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
