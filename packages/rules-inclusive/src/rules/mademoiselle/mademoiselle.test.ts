import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { mademoiselle } from './index.js'

describe('inclusive/mademoiselle', () => {
  for (const { name, run } of exampleTests(mademoiselle)) it(name, run)

  it('proposes, and changes nothing by itself: some choose the title', () => {
    const [finding] = lintExample(mademoiselle, { text: 'Mademoiselle Petit jouera ce soir.' })
    expect(finding?.suggestions?.map(({ text }) => text)).toEqual(['Madame'])
    expect(finding?.fix).toBeUndefined()
  })
})
