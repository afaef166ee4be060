import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Media, Publication, Text } from '../../tree/nodes.js'
import type { Draft } from '../draft.js'
import { parseDraft } from '../parse-draft.js'

const example = `---
networks: [instagram, linkedin]
lang: fr
thème: Portes ouvertes de l'atelier
date: 2026-12-03T18:00+01:00
médias:
  - fichier: visuel.png
    alt: Deux apprenties poncent une chaise.
  - file: teaser.mp4
    captions: teaser.fr.vtt
context: { sector: artisanat, sponsored: false }
---
Samedi, l'atelier ouvre ses portes 🪑

Entrée libre.
<!-- note pour Léa -->
![Affiche \\[2026\\]](affiche.png)
#PortesOuvertes

<!-- network: x -->
Entrée libre samedi 🪑
`

function parse(
  source: string,
  more: Partial<Parameters<typeof parseDraft>[1]> = {},
): { draft: Draft; publication: Publication } {
  const draft = parseDraft(source, { path: 'a.post.md', ...more })
  return { draft, publication: draft.publications[0]! }
}

const bodies = (publication: Publication) =>
  publication.children.filter((child): child is Text => child.type === 'text' && child.role === 'body')
const media = (publication: Publication) =>
  publication.children.filter((child): child is Media => child.type === 'media')

describe('native draft', () => {
  for (const [name, source] of [
    ['LF', example],
    ['CRLF', example.replaceAll('\n', '\r\n')],
    ['byte-order mark', `\uFEFF${example}`],
  ] as const) {
    it(`gives each network its text (${name})`, () => {
      const { draft, publication } = parse(source)
      expect(draft.problems).toEqual([])
      expect(publication.networks).toEqual(['instagram', 'linkedin', 'x'])
      expect(publication.theme).toBe("Portes ouvertes de l'atelier")
      expect(publication.context).toEqual({ sector: 'artisanat', sponsored: false })
      const [shared, x] = bodies(publication)
      expect(shared!.networks).toEqual(['instagram', 'linkedin'])
      expect(shared!.value).toBe("Samedi, l'atelier ouvre ses portes 🪑\n\nEntrée libre.\n#PortesOuvertes")
      expect(x!.networks).toEqual(['x'])
      expect(x!.value).toBe('Entrée libre samedi 🪑')
    })

    it(`maps every character of its texts to itself (${name})`, () => {
      const { publication } = parse(source)
      for (const text of [...bodies(publication), ...media(publication).flatMap(({ alt }) => alt ?? [])]) {
        for (let i = 0; i < text.value.length; i++) {
          const { start, end } = text.map.locate(i, i + 1)
          const written = source.slice(start, end)
          expect([text.value[i], `\\${text.value[i]}`, text.value[i] === '\n' ? '\r\n' : '']).toContain(
            written,
          )
        }
      }
    })
  }

  it('reads media of the front matter and of the body', () => {
    const { publication } = parse(example)
    expect(
      media(publication).map(({ file, kind, alt, captions }) => ({ file, kind, alt: alt?.value, captions })),
    ).toEqual([
      { file: 'affiche.png', kind: 'image', alt: 'Affiche [2026]', captions: undefined },
      { file: 'visuel.png', kind: 'image', alt: 'Deux apprenties poncent une chaise.', captions: undefined },
      { file: 'teaser.mp4', kind: 'video', alt: undefined, captions: 'teaser.fr.vtt' },
    ])
  })

  it('checks for the networks the caller chose, and leaves the texts of the others alone', () => {
    const { publication } = parse(example, { networks: ['x'] })
    expect(publication.networks).toEqual(['x'])
    expect(bodies(publication).map(({ value }) => value)).toEqual(['Entrée libre samedi 🪑'])
  })

  it('knows a format by the variant of its network', () => {
    const { publication } = parse(
      '---\nnetworks: [instagram/reel, x]\n---\nA\n<!-- network: instagram -->\nB\n',
    )
    expect(bodies(publication).map(({ value, networks }) => [value, networks])).toEqual([
      ['A', ['x']],
      ['B', ['instagram/reel']],
    ])
  })

  it('writes line ends as the file does when it edits', () => {
    const { publication } = parse('un\r\ndeux\r\n')
    const [text] = bodies(publication)
    expect(text!.value).toBe('un\ndeux')
    expect(text!.map.edit(3, 7, 'a\nb')).toEqual({ start: 4, end: 8, text: 'a\r\nb' })
  })

  it('says that a comment is not closed and still reads the text', () => {
    const { draft, publication } = parse('Bonjour\n<!-- oups\nSuite')
    expect(draft.problems.map(({ message, place }) => [message, place])).toEqual([
      ['unclosedComment', { start: 8, end: 17 }],
    ])
    expect(bodies(publication)[0]!.value).toBe('Bonjour\n<!-- oups\nSuite')
  })

  it('maps the texts of any front matter and body, LF and CRLF', () => {
    const word = fc.constantFrom(
      'mot',
      'é',
      '🪑',
      "l'été",
      '"oui"',
      'a:b',
      '#bois',
      '100 %',
      'C’est',
      '\\',
      'à-propos',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `mot ${words.join(' ')}`)
    const scalar = fc.oneof(
      line.filter((text) => !/: | #/.test(text)),
      line.map((text) => JSON.stringify(text)),
      line.map((text) => `'${text.replaceAll("'", "''")}'`),
      fc
        .tuple(line, line, fc.constantFrom('|', '>-', '|+', '>'))
        .map(([a, b, mark]) => `${mark}\n      ${a}\n      ${b}`),
    )
    const entry = fc.oneof(
      scalar.map((text) => `title: ${text}`),
      scalar.map((text) => `media:\n  - file: a.png\n    alt: ${text}`),
      fc.constantFrom('lang: fr', 'networks: [x, linkedin]', '# note', 'context: { a: b }'),
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 4, selector: (text) => text.split(':')[0] }),
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        (entries, lines, lineEnd, bom) => {
          const body = lines.join('\n')
          const source = bom + `---\n${entries.join('\n')}\n---\n${body}\n`.replaceAll('\n', lineEnd)
          const { draft, publication } = parse(source)
          if (draft.problems.length > 0) throw new Error(JSON.stringify(draft.problems))
          if (bodies(publication)[0]?.value !== body) throw new Error('body')
          for (const child of publication.children) {
            const text = child.type === 'text' ? child : child.type === 'media' ? child.alt : undefined
            if (!text) continue
            for (let i = 0; i < text.value.length; i++) {
              const { start, end } = text.map.locate(i, i + 1)
              const written = source.slice(start, end)
              const fold = /^\s+$/.test(text.value[i]!) && /^\s+$/.test(written)
              if (written !== text.value[i] && !fold && written !== "''" && !written.startsWith('\\')) {
                throw new Error(`${i}: ${JSON.stringify(written)}`)
              }
            }
          }
        },
      ),
      { numRuns: 10_000, seed: 12 },
    )
  })
})
