import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { dateAmbiguous } from './index.js'

describe('a11y/date-ambiguous', () => {
  for (const test of exampleTests(dateAmbiguous)) it(test.name, test.run)
})
