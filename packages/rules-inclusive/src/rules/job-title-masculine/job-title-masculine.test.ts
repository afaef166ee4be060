import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { jobTitleMasculine } from './index.js'

describe('inclusive/job-title-masculine', () => {
  for (const { name, run } of exampleTests(jobTitleMasculine)) it(name, run)
})
