import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFrench, scan, TokenKind } from './index.js'

const seed = 20261203
const runs = 10_000

type Entity = readonly [kind: TokenKind, value: string]

const tag = fc.constantFrom(
  'Été',
  'PortesOuvertes',
  'COP30',
  'a_b',
  '日本',
  'e\u0301te\u0301',
  '2024élections',
)
const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/)
const host = fc
  .tuple(label, fc.constantFrom('fr', 'com', 'org', 'gouv.fr', 'bzh'))
  .map(([a, b]) => `${a}.${b}`)
const path = fc.constantFrom('', '/', '/page', '/a_(b)', '/été?x=1&y=2#z', '/a-b/c.html')

const entity: fc.Arbitrary<Entity> = fc.oneof(
  tag.map((name): Entity => [TokenKind.hashtag, `#${name}`]),
  fc
    .stringMatching(/^[a-z0-9_]{1,10}(\.[a-z0-9_]{1,5})?$/)
    .map((handle): Entity => [TokenKind.mention, `@${handle}`]),
  fc.tuple(label, host).map(([user, domain]): Entity => [TokenKind.mention, `@${user}@${domain}`]),
  fc
    .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://'), host, path)
    .map(([scheme, domain, rest]): Entity => [TokenKind.link, scheme + domain + rest]),
  fc.tuple(host, path).map(([domain, rest]): Entity => [TokenKind.link, domain + rest]),
  fc
    .tuple(fc.stringMatching(/^[a-z0-9]{1,6}([._+-][a-z0-9]{1,6})?$/), host)
    .map(([local, domain]): Entity => [TokenKind.email, `${local}@${domain}`]),
  fc
    .constantFrom('👨‍👩‍👧', '🇫🇷', '1️⃣', '#️⃣', '👋🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '❤', '🤷🏻‍♀️', '🏳️‍🌈', '©️', '🎉')
    .map((emoji): Entity => [TokenKind.emoji, emoji]),
)

const word = fc.constantFrom(
  'Samedi',
  "l'atelier",
  'e\u0301te\u0301',
  'aujourd’hui',
  'c’est-à-dire',
  'étudiant·e·s',
  'étudiant(e)s',
  'M.',
  'etc.',
  '1 000',
  '3,5',
  '12',
  '19h30',
  '𝗴𝗿𝗮𝘀',
  'co\u00ADopération',
  '« Oui ! »',
  '(non)',
  '…',
  '—',
  'a\u0308\u0323',
)
const separator = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u00A0',
  '\u202F',
  ' \t ',
  ', ',
  ' ! ',
  ' : ',
  ' (',
)

interface Draft {
  value: string
  entities: { kind: TokenKind; value: string; start: number }[]
}

const draft: fc.Arbitrary<Draft> = fc
  .array(fc.tuple(separator, fc.oneof(word, entity)), { minLength: 1, maxLength: 16 })
  .map((parts) => {
    const result: Draft = { value: '', entities: [] }
    for (const [between, part] of parts) {
      result.value += between
      if (typeof part === 'string') result.value += part
      else {
        result.entities.push({ kind: part[0], value: part[1], start: result.value.length })
        result.value += part[1]
      }
    }
    return result
  })

function listed(value: string): [TokenKind, number, number][] {
  const tokens = scan(value)
  return Array.from({ length: tokens.length }, (_, i) => [tokens.kind(i), tokens.start(i), tokens.end(i)])
}

function expectCover(value: string): void {
  let reached = 0
  for (const [kind, start, end] of listed(value)) {
    if (start !== reached || end <= start || kind < 1)
      throw new Error(`gap at ${reached} of ${JSON.stringify(value)}`)
    reached = end
  }
  expect(reached).toBe(value.length)
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

function expectWholeGraphemes(value: string): void {
  const starts = new Set<number>()
  for (const { index } of segmenter.segment(value)) starts.add(index)
  for (const [, start] of listed(value)) {
    if (!starts.has(start)) throw new Error(`grapheme split at ${start} of ${JSON.stringify(value)}`)
  }
}

test('every entity of a draft is found with its exact value and place', () => {
  fc.assert(
    fc.property(draft, ({ value, entities }) => {
      const tokens = scan(value)
      const found: Draft['entities'] = []
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.kind(i) < TokenKind.emoji) continue
        found.push({ kind: tokens.kind(i), value: tokens.text(i), start: tokens.start(i) })
      }
      expect(found).toEqual(entities)
    }),
    { seed, numRuns: runs },
  )
})

test('tokens cover a draft without gap and split no grapheme', () => {
  fc.assert(
    fc.property(draft, ({ value }) => {
      expectCover(value)
      expectWholeGraphemes(value)
    }),
    { seed, numRuns: runs },
  )
})

test('tokens cover any string, unpaired surrogates too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectCover), { seed, numRuns: runs })
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
        .map((units) => String.fromCharCode(...units)),
      expectCover,
    ),
    { seed, numRuns: runs },
  )
})

test('no grapheme of any script is split', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), expectWholeGraphemes), {
    seed,
    numRuns: runs,
  })
})

test('the signs that join and part words keep every string covered and whole', () => {
  const pieces = fc.constantFrom(
    ..."aéE1.,:/-_&@#'’·•()[]°«» \n\r\t\u0301\u200D\uFE0F\u20E3\u00AD❤©👋🇫𝗴",
    '👋🏽',
    'http://',
    'http://a',
    'www.',
    'fr',
    'qu',
    'n',
  )
  const text = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  const check = (value: string) => {
    expectCover(value)
    expectWholeGraphemes(value)
  }
  fc.assert(fc.property(text, check), { seed, numRuns: runs })
})

test('scanning again, or the joined tokens, gives the same tokens', () => {
  fc.assert(
    fc.property(draft, ({ value }) => {
      const tokens = scan(value)
      const joined = Array.from({ length: tokens.length }, (_, i) => tokens.text(i)).join('')
      expect(joined).toBe(value)
      expect(listed(joined)).toEqual(listed(value))
    }),
    { seed, numRuns: 1000 },
  )
})

interface AnyNode {
  value?: string
  children?: AnyNode[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

test('every node of the tree covers the text at its offsets', () => {
  fc.assert(
    fc.property(draft, ({ value }) => {
      const visit = (node: AnyNode): string => {
        const text = node.children ? node.children.map(visit).join('') : (node.value ?? '')
        const { start, end } = node.position ?? { start: {}, end: {} }
        expect(value.slice(start.offset, end.offset)).toBe(text)
        return text
      }
      expect(visit(parseFrench(value) as AnyNode)).toBe(value)
    }),
    { seed, numRuns: 2000 },
  )
})
