import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { laFemmeSingular } from './index.js'

describe('inclusive/la-femme-singular', () => {
  for (const { name, run } of exampleTests(laFemmeSingular)) it(name, run)
})
