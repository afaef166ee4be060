import { exampleTests } from '@lisible/core/rule-tester'
import { describe, it } from 'vitest'
import { droitsDeLHomme } from './index.js'

describe('inclusive/droits-de-l-homme', () => {
  for (const { name, run } of exampleTests(droitsDeLHomme)) it(name, run)
})
