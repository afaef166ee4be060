import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkTextVague } from './index.js'

describe('a11y/link-text-vague', () => {
  for (const test of exampleTests(linkTextVague)) it(test.name, test.run)
})
