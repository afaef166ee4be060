import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { techMetaphor } from './index.js'

describe('inclusive/tech-metaphor', () => {
  for (const { name, run } of exampleTests(techMetaphor)) it(name, run)
})
