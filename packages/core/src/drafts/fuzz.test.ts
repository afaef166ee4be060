import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixDraft } from '../fixes/fix-draft.js'
import { Linter } from '../linter/linter.js'
import { defineRule } from '../rules/define-rule.js'
import type { Text } from '../tree/nodes.js'
import type { Draft } from './draft.js'
import { parseDraft } from './parse-draft.js'

const seeds: Readonly<Record<string, readonly string[]>> = {
  'a.post.md': [
    '---\nnetworks: [x, linkedin]\nmedia:\n  - file: a.png\n    alt: >-\n      Un tour\n      à bois\npoll: { question: "Un ?", options: [a, b] }\n# lisible-disable-line\nlint: { a/b: off }\n---\nSamedi... l\'atelier\n\n<!-- network: x -->\nUn  deux <!-- lisible-disable-line -->\n![Un \\[2\\]](a.png "t")\n',
    "---\nmedia: [{file: a, alt: \"\\u00e9\\U0001F600 \\\n  b\"}]\ntitle: 'l''été'\n...\nCorps",
  ],
  'a.md': [
    '# Posts\n\n## Instagram — Post 1\n**Fichier :** `a.png`\n**Alt :** Un tour\n\n```\nUn...\n\n#b\n```\n\n### Premier commentaire\n> Deux\n> trois\n\n---\n\n## Twitter\n\n### Thread\n**1/2**\nUn\n**2/2**\nDeux\n\n## Reddit\nx\n',
    '━━━━━━━━━━━━\n📘 FACEBOOK\n━━━━━━━━━━━━\n\n┌─────┐\n│ VERSION 1 │\n└─────┘\n\nBonjour...\n',
  ],
  'a.tweet': ['---\nmedia:\n- file: a.png\n---\nUn...\n\n---\n\nDeux\n( ) a\n( ) b\n'],
  'a.txt': ['Un  deux...\r\n\r\n#trois\r\n'],
  'a.yaml': [
    '- text: |\n    Un...\n\n    deux\n  networks: x\n- &a\n  text: "Trois \\\n    quatre"\n  variants:\n    x: [a, b]\n- *a\n',
    'text: >+2\n    Un\n   deux\n\n\n# lisible-disable-file\n',
  ],
  'a.json': [
    '[{"text":"Un...\\n\\u00e9","media":[{"file":"a.png","alt":"b"}],"hashtags":["#a"]},{"posts":[]}]',
    '{"date":"x","posts":[{"value":[{"content":"Un..."}],"settings":{"__type":"x"}}]}',
  ],
  'a.csv': [
    '\uFEFFText,Date,Facebook,Picture Url 1,Alt text picture 1,Lint\r\n"Un...\r\n""deux""",2026-01-01,true,a.png,b,a/b -- c\r\nTrois,,x,,,\r\n',
    'sep=;\nDate;Texte;Réseaux\n2026-01-01;Un...;Instagram + X\n',
    '12/03/2026 18:00,Un...,https://e.fr\n',
  ],
}

const pieces = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  '---\n',
  '```',
  '"',
  "'",
  '""',
  '\\',
  ':',
  ': ',
  ' #',
  '- ',
  '|',
  '>',
  '&a ',
  '*a',
  '[',
  ']',
  '{',
  '}',
  ',',
  ';',
  '\t',
  '<!--',
  '-->',
  '<!-- lisible-disable -->',
  '**',
  '# ',
  '![',
  '](',
  '(',
  ')',
  '...',
  'é',
  '🪑',
  '\ud83d',
  '\udc00',
  '!!str ',
  '? ',
  '%',
  '@',
  '~',
  '1/2',
  '═════════════',
  '┌───┐',
  'text: ',
  'networks: ',
  ' ',
  '    ',
  '\u2028',
  '\u0085',
)

type Mutation = { readonly at: number; readonly cut: number; readonly by: string; readonly from: number }

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  cut: fc.constantFrom(0, 0, 1, 3, 20, 10_000),
  by: fc.oneof(
    { weight: 4, arbitrary: pieces },
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constant(''),
  ),
  from: fc.nat(10_000),
})

function mutate(source: string, { at, cut, by, from }: Mutation): string {
  const place = at % (source.length + 1)
  const spliced =
    from % 5 === 0 ? source.slice(from % (source.length + 1), (from % (source.length + 1)) + 30) : by
  return source.slice(0, place) + spliced + source.slice(place + cut)
}

const replace = defineRule({
  meta: {
    id: 'test/replace',
    description: { fr: 'r', en: 'r' },
    category: 'spelling',
    severity: 'warning',
    sources: [],
    examples: [],
  },
  messages: { found: { fr: () => 'r', en: () => 'r' } },
  create: ({ report }) => ({
    text: (text) => {
      for (const match of text.value.matchAll(/\.{3}| {2,}|l'/g)) {
        const end = match.index + match[0].length
        const fix = match[0] === '...' ? '…' : match[0] === "l'" ? 'l’' : ' '
        report({ text, start: match.index, end, message: 'found', fix })
      }
    },
  }),
})
const linter = new Linter()
const config = { networks: [], lang: 'fr', rules: [{ rule: replace, options: undefined }], settings: {} }
const lint = (draft: Draft) => linter.lint(draft, config)

/** Every text of a draft. */
function texts({ publications }: Draft): Text[] {
  return publications.flatMap(({ children }) =>
    children.flatMap((child) => {
      if (child.type === 'text') return [child]
      if (child.type === 'media') return [child.alt, child.transcript].filter((text) => text !== undefined)
      return child.type === 'poll' ? [...child.options, ...(child.question ? [child.question] : [])] : []
    }),
  )
}

/** Without what the fixes change, and without the notation of hosts, in the file as in the texts. */
const unfixed = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, '')
    .replace(/[\s'’"\\]|\.{3}|…/g, '')

describe('mutated drafts', () => {
  it('never throw, map within the file, and lose nothing to a fix that the fix did not mean', () => {
    const names = Object.keys(seeds)
    let slowest = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(3),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (path, pick, mutations) => {
          const list = seeds[path]!
          const source = mutations.reduce(mutate, list[pick % list.length]!)
          const begin = performance.now()
          const draft = parseDraft(source, { path })
          slowest = Math.max(slowest, performance.now() - begin)
          for (const { place, message, data } of draft.problems) {
            if (message === 'internal') throw new Error((data as { detail: string }).detail)
            if (!(place.start >= 0 && place.end >= place.start && place.end <= source.length))
              throw new Error('problem outside')
          }
          for (const { value, map, position } of texts(draft)) {
            const whole = map.locate(0, value.length)
            if (!(whole.start >= 0 && whole.end <= source.length && whole.start <= whole.end))
              throw new Error('text outside')
            if (position.start < 0 || position.end > source.length) throw new Error('position outside')
            // Between two characters, so that a half of a pair never comes alone.
            const middle = value.length >> 1
            const place = map.locate(middle, Math.min(middle + 1, value.length))
            if (map.exact && (place.start < whole.start || place.end > whole.end))
              throw new Error('character outside')
          }
          const findings = lint(draft)
          if (findings.some(({ rule }) => rule === 'lint/crash')) throw new Error('crash')
          const fixed = fixDraft(source, { path }, lint)
          if (unfixed(fixed.output) !== unfixed(source))
            throw new Error(`lost: ${JSON.stringify(fixed.output)}`)
          const again = texts(fixed.draft).map(({ value }) => unfixed(value))
          expect(again).toEqual(texts(draft).map(({ value }) => unfixed(value)))
        },
      ),
      { numRuns: 20_000, seed: 42 },
    )
    expect(slowest).toBeLessThan(2_000)
  }, 300_000)

  it('end in time on what makes parsers slow', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['a.yaml', `a: ${'['.repeat(5_000)}`],
      ['a.json', '['.repeat(100_000)],
      ['a.json', `{"text":"${'\\u00'.repeat(50_000)}`],
      [
        'a.yaml',
        Array.from(
          { length: 12 },
          (_, i) =>
            `a${i}: &a${i} [${
              i
                ? Array(9)
                    .fill(`*a${i - 1}`)
                    .join(',')
                : 'x'
            }]`,
        ).join('\n'),
      ],
      ['a.md', `## LinkedIn\n\n${'**a '.repeat(20_000)}`],
      ['a.md', `## LinkedIn\n\n${'![['.repeat(20_000)}`],
      ['a.md', `## LinkedIn\n\n${'> a\n\n'.repeat(20_000)}`],
      ['a.md', `${'# X\n'.repeat(5_000)}`],
      ['a.post.md', '<!-- '.repeat(20_000)],
      ['a.post.md', `![${'\\'.repeat(50_000)}](a)`],
      ['a.csv', `a,Text\n${'"'.repeat(100_001)}`],
      ['a.csv', `Text\n${'"\n'.repeat(5_000)}`],
      ['a.tweet', '( ) a\n'.repeat(20_000)],
      ['a.tweet', '---\n'.repeat(5_000)],
    ]
    for (const [path, source] of cases) {
      const begin = performance.now()
      parseDraft(source, { path })
      const took = performance.now() - begin
      if (took > 5_000)
        throw new Error(`${path} ${JSON.stringify(source.slice(0, 20))} took ${Math.round(took)} ms`)
    }
  })
})
