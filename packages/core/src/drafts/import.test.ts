import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshot } from '../fixes/snapshot.js'
import type { Draft } from './draft.js'
import { importDrafts } from './import.js'
import { parseDraft } from './parse-draft.js'

const character = fc.constantFrom(
  'a',
  'é',
  '🪑',
  ' ',
  '\n',
  '"',
  "'",
  ':',
  '#',
  '- ',
  '---',
  '<!-- x -->',
  '![a](b)',
  '\\',
  ',',
  '[',
  '@',
  '12',
  'true',
  '\t',
  '\u00a0',
  ' ',
)
const text = fc.array(character, { maxLength: 10 }).map((parts) => parts.join(''))
const value = fc.oneof(text, fc.constantFrom('12', 'null', 'oui'))

/** The draft without what an import sets aside, as one publication. */
function said(draft: Draft, index = 0): string {
  return snapshot({ ...draft, problems: [], publications: draft.publications.slice(index, index + 1) })
}

describe('importDrafts', () => {
  it('writes drafts that say the same as the export, whatever its texts', () => {
    const item = fc.record(
      {
        text: fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })),
        title: text,
        networks: fc.constantFrom('x', 'x, linkedin', ['instagram/reel', 'x']),
        date: fc.constantFrom('2026-12-03', '03/12/2026 18:00'),
        theme: text,
        media: fc.array(
          fc.record({ file: fc.constantFrom('a.png', 'b c.mp4'), alt: text }, { requiredKeys: ['file'] }),
          { maxLength: 2 },
        ),
        poll: fc.record(
          { question: text, options: fc.array(text, { minLength: 2, maxLength: 3 }) },
          { requiredKeys: ['options'] },
        ),
        variants: fc.constantFrom<unknown>(
          { x: 'Un' },
          { x: ['Un', 'Deux'], linkedin: { text: 'Trois', 'first-comment': 'b' } },
        ),
        context: fc.constantFrom({ sector: 'bois', sponsored: true }),
        'first-comment': text,
        status: value,
        'Étrange: clé': fc.oneof(
          value,
          fc.array(value, { maxLength: 2 }),
          fc.record({ a: value, b: fc.array(value, { maxLength: 2 }) }),
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const source = JSON.stringify(items)
        const before = parseDraft(source, { path: 'a.json', keepExtra: true })
        const { drafts } = importDrafts(source, { path: 'a.json' })
        expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length)
        drafts.forEach((draft, index) => {
          const after = parseDraft(draft.text, { path: draft.name, keepExtra: true })
          expect(after.problems.filter(({ rule }) => rule.meta.id !== 'draft/empty')).toEqual([])
          expect(said(after)).toEqual(said(before, index))
        })
      }),
      { numRuns: 1_000, seed: 8 },
    )
  })

  it('keeps the columns of an export that have no key', () => {
    const { drafts } = importDrafts(
      'Text,Date,Time,Facebook,Twitter/X,Shortener,Pinterest Board,First Comment Text,Youtube Video Title,Youtube\n"Samedi, l’atelier\nouvre",2026-12-03,18:00:00,true,true,false,Bois,Lien,Le tour,true\n',
      { path: 'a.csv' },
    )
    expect(drafts).toMatchObject([
      {
        name: '2026-12-03-samedi-l-atelier-ouvre.post.md',
        text: `---
networks: [facebook, x, youtube]
lang: fr
date: 2026-12-03T18:00:00
first-comment: Lien
variants:
  youtube:
    title: Le tour
extra:
  Shortener: "false"
  Pinterest Board: Bois
---
Samedi, l’atelier
ouvre
`,
      },
    ])
  })
})
