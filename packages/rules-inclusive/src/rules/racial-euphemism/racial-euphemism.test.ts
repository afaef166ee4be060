import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { racialEuphemism } from './index.js'

describe('inclusive/racial-euphemism', () => {
  for (const { name, run } of exampleTests(racialEuphemism)) it(name, run)
})
