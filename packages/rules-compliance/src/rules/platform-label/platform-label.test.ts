import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { platformLabel } from './index.js'

describe('compliance/platform-label', () => {
  for (const test of exampleTests(platformLabel)) it(test.name, test.run)
  for (const test of exampleTests(platformLabel, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
