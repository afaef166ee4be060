import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { paragraphWall } from './index.js'

describe('a11y/paragraph-wall', () => {
  for (const test of exampleTests(paragraphWall)) it(test.name, test.run)
})
