import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { mentalHealthMetaphor } from './index.js'

describe('inclusive/mental-health-metaphor', () => {
  for (const { name, run } of exampleTests(mentalHealthMetaphor)) it(name, run)
})
