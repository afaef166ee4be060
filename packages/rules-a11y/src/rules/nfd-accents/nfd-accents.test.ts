import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { nfdAccents } from './index.js'

describe('a11y/nfd-accents', () => {
  for (const test of exampleTests(nfdAccents)) it(test.name, test.run)
})
