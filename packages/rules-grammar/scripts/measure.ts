import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { defaultOptions, LineIndex, Linter, plainText } from '@lisible/core'
import { resources } from '../../lexicon-fr/test/resources.js'
import { rules } from '../src/index.js'

/**
 * What the grammar rules find: real errors of each kind, and flags per 1,000 words of clean text.
 * `--flags FILE N` prints up to N flags of a file (`posts`, or a part of its name) in context, `--hits N` errors that
 * were found, `--misses N` errors that were not.
 */
const folder = new URL('../../../../shared/eval/', import.meta.url)
if (!existsSync(folder)) {
  console.log('skipped: the evaluation data are not there')
  process.exit(0)
}
const linter = new Linter({ resources })
const config = {
  networks: [],
  lang: 'fr',
  settings: {},
  rules: rules
    .filter(({ meta }) => meta.severity !== 'off')
    .map((rule) => ({ rule, options: defaultOptions(rule) })),
}

const lint = (text: string) =>
  linter.lint(
    {
      path: 'a.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [plainText(text, { lang: 'fr' })],
      problems: [],
    },
    config,
  )

interface Row {
  readonly text: string
  readonly errors?: readonly {
    readonly start: number
    readonly end: number
    readonly correction: readonly string[]
  }[]
  readonly kind?: string
  readonly lang?: string
}

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const shown = option('--flags')
const most = Number(args[args.indexOf('--flags') + 2] ?? 40)
const read = (path: string): Row[] =>
  readFileSync(new URL(path, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const context = (text: string, start: number, end: number) =>
  `${text.slice(Math.max(0, start - 45), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 35)}`.replaceAll(
    '\n',
    ' ',
  )

const files = [
  ...readdirSync(new URL('spelling/', folder)).map((name) => `spelling/${name}`),
  'posts/dev.jsonl',
]
const counts = new Map<string, { all: number; found: number; right: number }>()
const hits: string[] = []
const misses: string[] = []
for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
  let words = 0
  const flags: string[] = []
  for (const { text, errors = [], kind = 'unlabelled', lang = 'fr' } of read(file)) {
    if (!lang.startsWith('fr')) continue
    const findings = lint(text)
    if (kind === 'clean' || kind === 'unlabelled') {
      words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      for (const { start, end, expected, rule } of findings) {
        flags.push(
          `${rule.split('/')[1]}: ${context(text, start.offset, end.offset)} → ${expected.join(' | ')}`,
        )
      }
      continue
    }
    const key = `${kind} ${/git_|ud-/.test(file) ? 'people' : 'examples'}`
    const count = counts.get(key) ?? { all: 0, found: 0, right: 0 }
    counts.set(key, count)
    const other = findings.filter(
      (finding) =>
        !errors.some(({ start, end }) => finding.start.offset <= end && finding.end.offset >= start),
    )
    for (const { start, end, expected, rule } of other) {
      flags.push(
        `${rule.split('/')[1]}: beside: ${context(text, start.offset, end.offset)} → ${expected.join(' | ')}`,
      )
    }
    for (const { start, end, correction } of errors) {
      count.all++
      const hit = findings.find((finding) => finding.start.offset < end && finding.end.offset > start)
      if (hit) {
        count.found++
        const fixed = (value: string) => text.slice(0, hit.start.offset) + value + text.slice(hit.end.offset)
        const right = correction.map((value) => text.slice(0, start) + value + text.slice(end))
        if (hit.expected.some((value) => right.includes(fixed(value)))) count.right++
        hits.push(`${context(text, start, end)} → ${hit.expected.join(' | ')} (${correction.join(' | ')})`)
      } else if (kind === 'grammar' || kind === 'realword') {
        misses.push(`${context(text, start, end)} → ${correction.join(' | ')}  (${file})`)
      }
    }
  }
  const rate =
    words > 0
      ? `${((flags.length / words) * 1000).toFixed(2)} flags per 1,000 of ${words} words`
      : `${flags.length} beside`
  console.log(`${file.padEnd(46)} ${rate}`)
  if (shown !== undefined && (shown === 'all' || file.includes(shown))) {
    const step = Math.max(1, Math.floor(flags.length / most))
    for (let i = 0; i < flags.length; i += step) console.log(`  ${flags[i]}`)
  }
}
for (const [kind, { all, found, right }] of counts) {
  console.log(
    `${kind.padEnd(22)} found ${found} of ${all} (${((found / all) * 100).toFixed(1)} %), right ${right}`,
  )
}
const sample = (lines: readonly string[], count: number) => {
  const step = Math.max(1, Math.floor(lines.length / count))
  for (let i = 0; i < lines.length; i += step) console.log(`  ${lines[i]}`)
}
if (args.includes('--hits')) sample(hits, Number(option('--hits')))
if (args.includes('--misses')) sample(misses, Number(option('--misses')))
