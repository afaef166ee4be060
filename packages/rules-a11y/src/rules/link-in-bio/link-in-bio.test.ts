import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { linkInBio } from './index.js'

describe('a11y/link-in-bio', () => {
  for (const test of exampleTests(linkInBio)) it(test.name, test.run)
})
