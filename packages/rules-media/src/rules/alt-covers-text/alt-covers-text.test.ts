import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { picture } from '../../../test/facts.js'
import { altCoversText } from './index.js'

describe('media/alt-covers-text', () => {
  for (const test of exampleTests(altCoversText)) it(test.name, test.run)

  const lint = (alt: string, lines: readonly (readonly [string, number])[], body = 'Rendez-vous bientôt.') =>
    lintExample(altCoversText, {
      text: `${body}\n\n![${alt}](a.png)\n`,
      draft: 'a.post.md',
      media: { 'a.png': picture(lines) },
    })

  it('quotes what neither the alternative text nor the post repeats', () => {
    const findings = lint('Une affiche jaune', [
      ['Fête du jardin', 0.95],
      ['Samedi 6 juin', 0.9],
    ])
    expect(findings).toMatchObject([
      { messageId: 'missing', verdict: 'fail', data: { words: 'Fête du jardin Samedi 6 juin' } },
    ])
    expect(findings[0]!.media).toEqual({ file: 'a.png', box: [10, 20, 200, 30] })
  })

  it('is content when they do, accents and capitals aside', () => {
    expect(
      lint('Affiche : fete du jardin, samedi 6 juin', [
        ['FÊTE DU JARDIN', 0.95],
        ['SAMEDI 6 JUIN', 0.9],
      ]),
    ).toEqual([])
    expect(lint('Une affiche', [['Fête du jardin', 0.95]], 'La fête du jardin approche.')).toEqual([])
  })

  it('forgives one misread letter in a long word', () => {
    expect(lint('Affiche : inscription gratuite', [['Inscriptlon gratuite', 0.85]])).toEqual([])
  })

  it('says when the reading is unsure, and nothing of noise', () => {
    expect(lint('Une affiche', [['Fête du jardin', 0.6]])).toMatchObject([
      { messageId: 'unsure', verdict: 'incomplete' },
    ])
    expect(lint('Une affiche', [['Fête du jardin', 0.2]])).toEqual([])
  })
})
