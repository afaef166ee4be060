import { parseDraft } from '@lisible/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewPublication } from './preview.js'

const preview = (source: string) =>
  previewPublication(parseDraft(source, { path: 'a.post.md' }).publications[0]!)
const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

describe('preview', () => {
  it('cuts the text where the network offers the rest, and keeps every character', () => {
    const text = `${'Un atelier ouvert à tous les curieux. '.repeat(12)}Fin.`
    const [instagram] = preview(`---\nnetworks: [instagram]\n---\n${text}\n`)
    const [body] = instagram!.texts
    expect(joined(body!.visible).length).toBe(125)
    expect(joined(body!.visible) + joined(body!.folded)).toBe(text)
  })

  it('delimits entities as each network does', () => {
    const draft = '---\nnetworks: [x, bluesky]\n---\nVive #l’école et (#tag)\n'
    const hashtags = preview(draft).map(({ texts }) =>
      texts[0]!.visible.filter(({ kind }) => kind === 'hashtag').map(({ text }) => text),
    )
    expect(hashtags).toEqual([['#l', '#tag'], ['#l’école']])
  })

  it('marks what is beyond the limit and counts', () => {
    const [x] = preview(`---\nnetworks: [x]\n---\n${'a'.repeat(278)}🪑bc\n`)
    const [body] = x!.texts
    expect(body!.counters).toEqual([
      { what: 'text', length: 282, max: 280, unit: 'weighted-characters', severity: 'error' },
    ])
    expect(body!.visible.filter(({ over }) => over).map(({ text }) => text)).toEqual(['bc'])
  })

  it('shows media with their alternative texts, and a poll', () => {
    const [linkedin] = preview(
      '---\nnetworks: [linkedin]\nmedia:\n  - file: a.png\n    alt: Une chaise\n  - file: b.png\n  - file: c.png\n    decorative: true\npoll:\n  question: Quand ?\n  options: [Samedi, Dimanche]\n---\nVenez.\n',
    )
    expect(linkedin!.media.map(({ file, alt }) => [file, alt])).toEqual([
      ['a.png', 'Une chaise'],
      ['b.png', undefined],
      ['c.png', ''],
    ])
    expect(linkedin!.poll).toEqual({ question: 'Quand ?', options: ['Samedi', 'Dimanche'] })
  })

  it('says that it does not know a network rather than guess', () => {
    expect(preview('---\nnetworks: [linkdin]\n---\nVenez.\n').map(({ known }) => known)).toEqual([false])
  })

  it('loses no character of any text on any network', () => {
    const networks = ['x', 'instagram', 'linkedin', 'bluesky', 'mastodon', 'telegram', 'threads', 'facebook']
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('#été ', '@léa ', 'https://exemple.fr ', '🧑‍🎨', '\n', 'mot '),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('').replace(/[\r\0]/g, '')
        const source = `---\nnetworks: [${networks.join(', ')}]\n---\n${text}\n`
        const { publications } = parseDraft(source, { path: 'a.post.md' })
        for (const { texts } of previewPublication(publications[0]!)) {
          const value = publications[0]!.children.find(({ type }) => type === 'text')
          if (value?.type !== 'text' || texts.length !== 1) continue
          expect(joined(texts[0]!.visible) + joined(texts[0]!.folded)).toBe(value.value)
        }
      }),
      { numRuns: 500, seed: 20261125 },
    )
  })
})
