import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { mentionForm } from './index.js'

describe('network/mention-form', () => {
  for (const test of exampleTests(mentionForm)) it(test.name, test.run)
  for (const test of exampleTests(mentionForm, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
