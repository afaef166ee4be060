import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { smsLanguage } from './index.js'

describe('a11y/sms-language', () => {
  for (const test of exampleTests(smsLanguage)) it(test.name, test.run)
})
