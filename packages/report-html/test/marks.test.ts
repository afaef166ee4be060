import { type Finding, LineIndex, parseDraft, type Text } from '@lisible/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIn } from '../src/marks/place.js'
import { gravest, type Marked, segments } from '../src/marks/segments.js'

function finding(source: string, start: number, end: number): Finding {
  const lines = new LineIndex(source)
  return {
    rule: 'spelling/unknown-word',
    severity: 'warning',
    verdict: 'fail',
    message: '',
    messageId: 'unknown',
    data: {},
    networks: [],
    start: lines.point(start),
    end: lines.point(end),
    expected: [],
  }
}

const bodies = (source: string, path: string): Text[] =>
  parseDraft(source, { path, defaultNetworks: ['x'] }).publications.flatMap(({ children }) =>
    children.filter((child): child is Text => child.type === 'text' && child.role === 'body'),
  )

/** The same text in every kind of file. */
const hosts: Readonly<Record<string, (text: string) => [path: string, source: string]>> = {
  plain: (text) => ['a.post.md', `---\nnetworks: [x]\n---\n${text}\n`],
  crlf: (text) => ['a.post.md', `---\r\nnetworks: [x]\r\n---\r\n${text.replaceAll('\n', '\r\n')}\r\n`],
  json: (text) => ['a.json', JSON.stringify([{ networks: ['x'], text }])],
  yaml: (text) => ['a.yaml', `- networks: [x]\n  text: ${JSON.stringify(text)}\n`],
  csv: (text) => ['a.csv', `networks,text\nx,"${text.replaceAll('"', '""')}"\n`],
}

describe('places of findings', () => {
  const texts = fc
    .array(fc.constantFrom('mot ', 'café ', '"dit"', "l'", '🧑‍🎨', '\n', 'é', '#tag ', 'naïf\t', '— ', 'x'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => `D${parts.join('')}.`)

  it.each(Object.entries(hosts))('are found again in the text they were found in: %s', (_, host) => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const [path, source] = host(text)
        for (const body of bodies(source, path)) {
          if (!body.map.exact) continue
          const start = from % body.value.length
          const end = start + 1 + (length % (body.value.length - start))
          const place = body.map.locate(start, end)
          const range = placeIn(body, finding(source, place.start, place.end))
          expect(range).toBeDefined()
          expect(body.map.locate(range!.start, range!.end)).toEqual(place)
          expect(range!.start).toBeLessThanOrEqual(start)
          expect(range!.end).toBeGreaterThanOrEqual(end)
        }
      }),
      { numRuns: 300, seed: 20261125 },
    )
  })

  it('are none in another text, nor where nothing is marked', () => {
    const source = '---\nnetworks: [x, bluesky]\n---\nUn.\n\n<!-- network: x -->\nDeux.\n'
    const [first, second] = bodies(source, 'a.post.md')
    const at = source.indexOf('Deux')
    expect(placeIn(second!, finding(source, at, at + 4))).toEqual({ start: 0, end: 4 })
    expect(placeIn(first!, finding(source, at, at + 4))).toBeUndefined()
    expect(placeIn(second!, finding(source, at, at))).toBeUndefined()
    expect(placeIn(second!, finding(source, 0, source.length))).toBeUndefined()
  })
})

describe('segments', () => {
  const marks = fc.array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 8,
  })

  it('keep every character, and mark just those that findings mark', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), marks, (text, cut, drawn) => {
        const at = Math.min(cut, text.length)
        const pieces = [
          { start: 0, end: at },
          { start: at, end: text.length },
        ]
          .filter(({ start, end }) => end > start)
          .map((range) => ({
            ...range,
            kind: 'text' as const,
            text: text.slice(range.start, range.end),
            over: false,
          }))
        const marked = drawn
          .map(
            ({ start, length }, index): Marked => ({
              start,
              end: Math.min(start + length, text.length),
              number: index + 1,
              severity: 'info',
            }),
          )
          .filter(({ start, end }) => end > start)
        const cutUp = segments(pieces, marked)
        expect(cutUp.map((segment) => segment.text).join('')).toBe(text)
        let offset = 0
        for (const segment of cutUp) {
          for (let index = 0; index < segment.text.length; index++, offset++) {
            const expected = marked.filter(({ start, end }) => start <= offset && offset < end)
            expect(segment.marks).toEqual(expected)
          }
        }
        expect(cutUp.flatMap(({ ending }) => ending).sort((a, b) => a.number - b.number)).toEqual(marked)
      }),
      { numRuns: 1000, seed: 20261125 },
    )
  })

  it('look as grave as their gravest finding', () => {
    expect(gravest([{ severity: 'info' }, { severity: 'error' }, { severity: 'warning' }])).toBe('error')
    expect(gravest([])).toBeUndefined()
  })
})
