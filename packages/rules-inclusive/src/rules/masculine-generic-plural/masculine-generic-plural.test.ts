import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { masculineGenericPlural } from './index.js'

describe('inclusive/masculine-generic-plural', () => {
  for (const { name, run } of exampleTests(masculineGenericPlural)) it(name, run)

  it('proposes the second person where a sentence begins so', () => {
    const [finding] = lintExample(masculineGenericPlural, { text: 'Les étudiants peuvent s’inscrire.' })
    expect(finding?.message).toContain('« Vous pouvez… »')
  })

  it('proposes a collective noun only where no verb agrees with it', () => {
    const expected = (text: string) => lintExample(masculineGenericPlural, { text })[0]?.expected
    expect(expected('Un geste envers les clients.')).toContain('la clientèle')
    expect(expected('Une surprise attend les lecteurs.')).not.toContain('le lectorat')
    expect(expected('Une offre ouverte aux électeurs.')).toContain('à l’électorat')
  })

  it('abbreviates no noun whose adjective would keep the masculine', () => {
    const expected = (text: string) => lintExample(masculineGenericPlural, { text })[0]?.expected
    expect(expected('Le nombre des conseillers municipaux augmente.')).toEqual([
      'des conseillères et conseillers',
    ])
    expect(expected('Nos 14 agents recenseurs passeront.')?.join()).not.toContain('·')
    expect(expected('Les candidats plus jeunes.')?.join()).toContain('candidat·es')
  })

  it('reports the place in a text with CRLF and counts numbers as determiners', () => {
    const text = 'Déjà 500 participants !\r\nMerci aux organisateurs.'
    const spans = lintExample(masculineGenericPlural, { text }).map(({ start, end }) =>
      text.slice(start.offset, end.offset),
    )
    expect(spans).toEqual(['500 participants', 'aux organisateurs'])
  })
})
