import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { upsideDown } from './index.js'

describe('a11y/upside-down', () => {
  for (const test of exampleTests(upsideDown)) it(test.name, test.run)
})
