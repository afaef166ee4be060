import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { masculineGenericSingular } from './index.js'

describe('inclusive/masculine-generic-singular', () => {
  for (const { name, run } of exampleTests(masculineGenericSingular)) it(name, run)

  it('agrees determiners and adjectives', () => {
    const [finding] = lintExample(masculineGenericSingular, {
      text: 'Chaque nouveau salarié reçoit un badge.',
    })
    expect(finding?.expected).toEqual(['Chaque nouveau salarié ou chaque nouvelle salariée'])
  })

  it('writes brackets for the profile of Québec and nothing short for the State', () => {
    const expected = (profile: string) =>
      lintExample(masculineGenericSingular, { text: 'Le directeur doit signer.', settings: { profile } })
        .length
    expect(expected('fr-ca-oqlf')).toBe(0)
    const [finding] = lintExample(masculineGenericSingular, {
      text: 'Un utilisateur doit signer.',
      settings: { profile: 'fr-ca-oqlf' },
    })
    expect(finding?.expected).toEqual(['Un utilisateur ou une utilisatrice', 'Un(e) utilisateur(-trice)'])
  })
})
