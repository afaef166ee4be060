import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { jobAdAge } from './index.js'

describe('inclusive/job-ad-age', () => {
  for (const { name, run } of exampleTests(jobAdAge)) it(name, run)
})
