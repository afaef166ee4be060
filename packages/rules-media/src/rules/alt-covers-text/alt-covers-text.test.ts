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

  it('forgives slips of the reader: letters lost or mistaken, words run together, any order', () => {
    const alt = 'Une affiche : bourse aux vélos, salle Jean-Moulin, dépôt dès 9 h'
    expect(lint(alt, [['Dépt dès 9 h', 0.98]])).toEqual([])
    expect(lint(alt, [['SALLE JEANMOULIN', 0.95]])).toEqual([])
    expect(lint(alt, [['Vélos : la bcurse', 0.9]])).toEqual([])
  })

  it('never takes one figure for another', () => {
    expect(lint('Une affiche : 1250 places', [['1260', 0.95]])).toHaveLength(1)
    expect(lint('Une affiche : 1250 places', [['1250', 0.95]])).toEqual([])
  })

  it('never takes another word for a slip', () => {
    expect(lint('Deux mains et un four', [['Demain', 0.95]])).toHaveLength(1)
    expect(lint('Un pot de fleurs', [['Port fermé', 0.95]])).toHaveLength(1)
  })

  it('points at the file of a Markdown image without alternative text, and names its networks', () => {
    const text = 'Rendez-vous bientôt.\n\n![](a.png)\n'
    const [finding] = lintExample(altCoversText, {
      text,
      draft: 'a.post.md',
      networks: ['instagram/story', 'linkedin'],
      media: { 'a.png': picture([['Fête du jardin', 0.95]]) },
    })
    expect(finding).toMatchObject({ messageId: 'unspoken', networks: ['instagram/story'] })
    expect(text.slice(finding!.start.offset, finding!.end.offset)).toBe('a.png')
  })

  it('asks of each network what is published there', () => {
    const findings = lintExample(altCoversText, {
      text: '---\nnetworks: [x, linkedin]\nmedia:\n  - file: a.png\n    alt: Une affiche\n---\nLa fête du jardin approche.\n\n<!-- network: x -->\nBientôt.\n',
      draft: 'a.post.md',
      media: { 'a.png': picture([['Fête du jardin', 0.95]]) },
    })
    expect(findings).toMatchObject([{ messageId: 'missing', networks: ['x'] }])
  })
})
