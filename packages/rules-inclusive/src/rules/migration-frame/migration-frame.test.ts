import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { migrationFrame } from './index.js'

describe('inclusive/migration-frame', () => {
  for (const { name, run } of exampleTests(migrationFrame)) it(name, run)
})
