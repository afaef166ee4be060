import { describe, expect, it } from 'vitest'
import { exampleTests } from '../rule-tester/rule-tester.js'
import { draftRules } from './problems.js'

for (const rule of draftRules) {
  const tests = exampleTests(rule)
  if (tests.length > 0) {
    describe(rule.meta.id, () => {
      for (const test of tests) it(test.name, test.run)
    })
  }
}

describe('draft rules', () => {
  it('have ids of their own', () => {
    expect(new Set(draftRules.map(({ meta }) => meta.id)).size).toBe(draftRules.length)
  })
})
