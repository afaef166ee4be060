import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { linkInBio } from './index.js'

describe('a11y/link-in-bio', () => {
  for (const test of exampleTests(linkInBio)) it(test.name, test.run)

  it('speaks for the networks where a text holds no link; the others are told by network/foreign-convention', () => {
    const found = (networks: readonly string[]) =>
      lintExample(linkInBio, { text: 'Programme : lien en bio', networks }).map(({ networks: told }) => told)
    expect(found(['instagram', 'x', 'linkedin'])).toEqual([['instagram']])
    expect(found(['x'])).toEqual([])
  })
})
