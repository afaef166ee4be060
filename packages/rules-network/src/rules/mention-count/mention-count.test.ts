import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { mentionCount } from './index.js'

describe('network/mention-count', () => {
  for (const test of exampleTests(mentionCount)) it(test.name, test.run)
  for (const test of exampleTests(mentionCount, { locale: 'en' })) it(`${test.name} in English`, test.run)
})
