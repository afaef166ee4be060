import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote } from '../drafts/host/yaml/encode.js'
import { parseDraft } from '../drafts/parse-draft.js'
import { plainText } from '../drafts/plain-text.js'
import { Linter } from '../linter/linter.js'
import { defineRule } from '../rules/define-rule.js'
import { LineIndex } from '../source-map/position.js'
import type { Media, Publication, Text } from '../tree/nodes.js'
import { fixDraft } from './fix-draft.js'

const meta = {
  description: { fr: 'r', en: 'r' },
  category: 'spelling',
  severity: 'warning',
  sources: [],
  examples: [],
} as const

/** A rule that finds `pattern` and replaces it. */
function replaceRule(name: string, pattern: RegExp, by: (found: string) => string) {
  return defineRule({
    meta: { ...meta, id: `test/${name}` },
    messages: { found: { fr: () => name, en: () => name } },
    create: ({ report }) => ({
      text: (text) => {
        for (const match of text.value.matchAll(pattern)) {
          const end = match.index + match[0].length
          report({
            text,
            start: match.index,
            end,
            message: 'found',
            fix: by(match[0]),
            expected: [by(match[0])],
          })
        }
      },
    }),
  })
}

const rules = [
  replaceRule('ellipsis', /\.{3}/g, () => '…'),
  replaceRule('apostrophe', /(?<=\p{L})'(?=\p{L})/gu, () => '’'),
  replaceRule('quotes', /"[^"\n]+"/g, (found) => `«\u00a0${found.slice(1, -1)}\u00a0»`),
  replaceRule('spaces', /(?<=\S) {2,}(?=\S)/g, () => ' '),
  // What it writes means something in every host.
  replaceRule('dangerous', /\bdanger\b/g, () => `a: "b", 'c' # d; \\e [f] {g} & *h | > ,`),
  replaceRule('first', /^Salut/g, () => '- Bonjour : #'),
]

const words = [
  'Samedi',
  "l'atelier",
  'ouvre',
  '"vraiment"',
  'enfin...',
  'à  10 h',
  'danger',
  '🪑',
  '#bois',
  'a:b',
  '100 %',
  "aujourd'hui",
  'C’est',
]
const sentence = fc
  .tuple(
    fc.constantFrom('Salut', 'Samedi', 'Un', '« Oui »'),
    fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '))
const oneLine = fc.sample(sentence, { numRuns: 100, seed: 1 })
const manyLines = fc.sample(
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
  { numRuns: 60, seed: 2 },
)
const paragraphs = fc.sample(
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n\n')),
  { numRuns: 40, seed: 3 },
)
const examples = [...oneLine, ...manyLines, ...paragraphs]

interface Host {
  readonly path: string
  /** The file around `text`; `undefined` where the host cannot hold it that way. */
  readonly write: (text: string) => string | undefined
  readonly read: (publication: Publication) => Text | undefined
}

const body = ({ children }: Publication) =>
  children.find((child): child is Text => child.type === 'text' && child.role === 'body')
const alt = ({ children }: Publication) =>
  children.find((child): child is Media => child.type === 'media')?.alt
const title = ({ children }: Publication) =>
  children.find((child): child is Text => child.type === 'text' && child.role === 'title')
const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by)
const isPlain = (text: string) => !/\n|: |:$| #|^[^\p{L}]|["'`]$/u.test(text)
const json = (text: string) => JSON.stringify(text)
const csv = (text: string, delimiter: string) =>
  /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text

const hosts: Readonly<Record<string, Host>> = {
  'plain body': { path: 'a.post.md', read: body, write: (text) => `${text}\n` },
  'body after front matter': {
    path: 'a.post.md',
    read: body,
    write: (text) => `---\nnetworks: [x]\nlang: fr\n---\n\n${text}\n<!-- note -->\n`,
  },
  'text of a network': {
    path: 'a.post.md',
    read: ({ children }) => children.filter((child): child is Text => child.type === 'text')[1],
    write: (text) => `Avant\n\n<!-- network: x -->\n${text}\n`,
  },
  'front matter, plain': {
    path: 'a.post.md',
    read: title,
    write: (text) => (isPlain(text) ? `---\ntitle: ${text} # note\nlang: fr\n---\nCorps\n` : undefined),
  },
  'front matter, plain in a flow list': {
    path: 'a.post.md',
    read: alt,
    write: (text) =>
      isPlain(text) && !/[,[\]{}]/.test(text)
        ? `---\nmedia: [{ file: a.png, alt: ${text} }]\n---\nCorps\n`
        : undefined,
  },
  'front matter, plain over lines': {
    path: 'a.post.md',
    read: title,
    write: (text) =>
      isPlain(text.replaceAll('\n', ' ')) &&
      !text.includes('\n\n') &&
      !/ {2}/.test(text) &&
      text.includes('\n')
        ? undefined
        : isPlain(text) && !/ {2}/.test(text)
          ? `---\ntitle: ${text.replace(' ', '\n  ')}\nlang: fr\n---\nCorps\n`
          : undefined,
  },
  'front matter, single-quoted': {
    path: 'a.post.md',
    read: alt,
    write: (text) =>
      `---\nmédias:\n  - fichier: a.png\n    alt: '${text.replaceAll("'", "''").replace(/\n+/g, (breaks) => `${breaks}\n      `)}'\n---\nCorps\n`,
  },
  'front matter, double-quoted': {
    path: 'a.post.md',
    read: alt,
    write: (text) =>
      `---\nmedia:\n  - alt: ${quote(`${text}\t`).replace('\\t', '')}\n    file: &a "a.png"\n---\nCorps\n`,
  },
  'front matter, literal': {
    path: 'a.post.md',
    read: title,
    write: (text) =>
      `---\ntitle: |-\n  ${text.replaceAll('\n', '\n  ').replaceAll('  \n', '\n')}\nlang: fr\n---\nCorps\n`,
  },
  'front matter, folded': {
    path: 'a.post.md',
    read: title,
    write: (text) =>
      `---\ntitle: >\n  ${text
        .replaceAll('\n\n', '\n\n\n')
        .replace(/(?<!\n)\n(?!\n)/g, '\n\n')
        .replaceAll('\n', '\n  ')
        .replaceAll('  \n', '\n')}\nlang: fr\n---\nCorps\n`,
  },
  'YAML file, indicator': {
    path: 'a.yaml',
    read: body,
    write: (text) => `- text: |2+ # note\n${indent(text, '    ')}\n\n- text: fin\n`,
  },
  JSON: {
    path: 'a.json',
    read: body,
    write: (text) => `[\n  { "text": ${json(text)}, "lang": "fr" },\n  { "text": "fin" }\n]\n`,
  },
  'JSON, escaped': {
    path: 'a.json',
    read: body,
    write: (text) =>
      `{"text": ${json(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}}`,
  },
  CSV: {
    path: 'a.csv',
    read: body,
    write: (text) => `Date,Text,Facebook\n2026-12-03,${csv(text, ',')},true\n2026-12-04,fin,true\n`,
  },
  'CSV with semicolons': {
    path: 'a.csv',
    read: body,
    write: (text) => `\uFEFFDate;Texte;Réseaux\n2026-12-03;${csv(text, ';')};x\n`,
  },
  TSV: { path: 'a.tsv', read: body, write: (text) => `Date\tTexte\n2026-12-03\t${csv(text, '\t')}\n` },
  tweet: { path: 'a.tweet', read: body, write: (text) => `${text}\n` },
  'document, fence': {
    path: 'a.md',
    read: body,
    write: (text) => `# Posts\n\n## LinkedIn\n\n\`\`\`\n${text}\n\`\`\`\n\n## X\n\n\`\`\`\nfin\n\`\`\`\n`,
  },
  'document, quote': {
    path: 'a.md',
    read: body,
    write: (text) => `# Posts\n\n## LinkedIn\n\n${text.replace(/^/gm, '> ')}\n`,
  },
  'document, section': {
    path: 'a.md',
    read: body,
    write: (text) => `# Posts\n\n## LinkedIn\n\n${text}\n\n---\n\n## X\n\nfin\n`,
  },
}

const linter = new Linter()
const config = {
  networks: [],
  lang: 'fr',
  settings: {},
  rules: rules.map((rule) => ({ rule, options: undefined })),
}
const lint = (draft: Parameters<Linter['lint']>[0]) => linter.lint(draft, config)

/** What the rules find in the text alone, and the text after all fixes. */
function alone(text: string) {
  const draft = {
    path: 'a.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text)],
    problems: [],
  }
  const found = lint(draft).map(({ rule, start, end }) => ({
    rule,
    span: text.slice(start.offset, end.offset),
    start: start.offset,
  }))
  const fixed = fixDraft(text, { path: 'a.tweet' }, lint)
  return { found, fixed: fixed.output }
}

const expected = new Map(examples.map((text) => [text, alone(text)]))

describe('the same findings and fixes in every host', () => {
  for (const [name, host] of Object.entries(hosts)) {
    for (const [ending, lineEnd] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`${name}, ${ending}`, () => {
        let held = 0
        for (const text of examples) {
          const written = host.write(text)
          if (written === undefined) continue
          const source = written.replaceAll('\n', lineEnd)
          const draft = parseDraft(source, { path: host.path })
          const node = draft.publications[0] && host.read(draft.publications[0])
          if (node?.value !== text)
            throw new Error(`${JSON.stringify(source)} reads ${JSON.stringify(node?.value)}`)
          held++
          const findings = lint(draft).filter(
            ({ start }) => start.offset >= node.position.start && start.offset < node.position.end,
          )
          const want = expected.get(text)!
          expect(findings.map(({ rule }) => rule)).toEqual(want.found.map(({ rule }) => rule))
          for (const [index, { start, end }] of findings.entries()) {
            const { span, start: at } = want.found[index]!
            expect(node.map.locate(at, at + span.length)).toEqual({ start: start.offset, end: end.offset })
            const characters = source.slice(start.offset, end.offset)
            const unescaped = characters
              .replaceAll('""', '"')
              .replaceAll("''", "'")
              .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
              .replaceAll('\\"', '"')
            expect(unescaped).toBe(span)
          }
          const fixed = fixDraft(source, { path: host.path }, lint)
          const after = host.read(fixed.draft.publications[0]!)
          expect(after?.value).toBe(want.fixed)
          expect(fixDraft(fixed.output, { path: host.path }, lint).output).toBe(fixed.output)
        }
        expect(held).toBeGreaterThan(10)
      })
    }
  }
})
