import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { genderRoleJob } from './index.js'

describe('inclusive/gender-role-job', () => {
  for (const { name, run } of exampleTests(genderRoleJob)) it(name, run)
})
