import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkCount } from './index.js'

describe('network/link-count', () => {
  for (const test of exampleTests(linkCount)) it(test.name, test.run)
  for (const test of exampleTests(linkCount, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
