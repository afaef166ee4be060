import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { markdown } from './index.js'

describe('network/markdown', () => {
  for (const test of exampleTests(markdown)) it(test.name, test.run)
  for (const test of exampleTests(markdown, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
