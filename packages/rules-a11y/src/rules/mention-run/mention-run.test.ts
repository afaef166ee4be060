import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { mentionRun } from './index.js'

describe('a11y/mention-run', () => {
  for (const test of exampleTests(mentionRun)) it(test.name, test.run)
})
