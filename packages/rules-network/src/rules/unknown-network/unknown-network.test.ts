import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { unknownNetwork } from './index.js'

describe('network/unknown', () => {
  for (const test of exampleTests(unknownNetwork)) it(test.name, test.run)
})
