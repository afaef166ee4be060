import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { enRaceOrigin } from './index.js'

describe('inclusive/en-race-origin', () => {
  for (const { name, run } of exampleTests(enRaceOrigin)) it(name, run)
})
