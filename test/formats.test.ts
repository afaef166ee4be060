import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type FormatExample, formats } from '../scripts/docs/formats/formats.js'
import { formatPages, readExample } from '../scripts/docs/formats/pages.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each text of an example with the networks of its publication, and the place that it points at. */
function texts(example: FormatExample): [publication: number, networks: string, source: string][] {
  return readExample(example).publications.flatMap(({ children }, i) =>
    children.flatMap((child): [number, string, string][] =>
      child.type === 'text' && child.role === 'body'
        ? [[i + 1, child.networks.join(' '), example.source.slice(child.position.start, child.position.end)]]
        : [],
    ),
  )
}

const expected: Readonly<Record<string, readonly (readonly [number, string, string])[]>> = {
  'atelier.post.md': [
    [1, 'instagram', 'Samedi, on creuse'],
    [1, 'x', 'Samedi, on creuse des bols au tour'],
  ],
  'posts/lundi.txt': [[1, '', 'L’atelier est fermé lundi.']],
  'fil.tweet': [
    [1, 'x', 'Trois bois'],
    [1, 'x', 'Par lequel'],
  ],
  'posts/decembre.yaml': [
    [1, 'linkedin', 'L’atelier recrute une ébéniste.'],
    [2, 'mastodon bluesky', 'Demain, démonstration de marqueterie.'],
  ],
  'posts/janvier.json': [[1, 'facebook', 'Bonne année']],
  'metricool.csv': [[1, 'facebook linkedin', 'Samedi, l’atelier ouvre']],
  'buffer.csv': [[1, '', 'Samedi on ouvre']],
  'hootsuite.csv': [
    [1, '', 'Samedi, on ouvre'],
    [2, '', 'Dimanche aussi'],
  ],
  'calendrier.csv': [[1, 'instagram linkedin', 'Samedi on ouvre']],
  'plan.csv': [[1, 'linkedin', 'Cinq gestes au tour']],
  'posts/contenus.md': [
    [1, 'instagram', 'L’atelier ouvre samedi.'],
    [1, 'linkedin', 'L’atelier ouvre ses portes'],
    [2, 'instagram', 'Fermé lundi.'],
  ],
}

describe('the documented formats', () => {
  for (const example of formats.flatMap(({ examples }) => examples)) {
    it(`are read as their page says: ${example.file}`, () => {
      expect(readExample(example).problems).toEqual([])
      const read = texts(example)
      const wanted = expected[example.file]!
      expect(read.map(([publication, networks]) => [publication, networks])).toEqual(
        wanted.map(([publication, networks]) => [publication, networks]),
      )
      for (const [i, [, , start]] of wanted.entries()) expect(read[i]![2]).toContain(start)
    })
  }

  it('have the pages that their examples give now (npm run docs writes them)', () => {
    const stale = [...formatPages()].filter(([path, text]) => {
      const file = `${root}docs/${path}`
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    expect(stale.map(([path]) => path)).toEqual([])
  })
})
