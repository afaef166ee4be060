import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defaultOptions, LineIndex, Linter, lazyResources, plainText } from '@lisible/core'
import { englishLexicon, frenchLexicon, namesLexicon, openLexicon } from '@lisible/lexicon-fr'
import { rules } from '../src/index.js'

/**
 * What the spelling rules find: misspellings of each kind found, flags per 1,000 words of clean text.
 * `--sample FILE N` prints N flags of a file in context; `--misses N` prints misspellings not found that a
 * dictionary sees.
 */
const { resolve } = createRequire(import.meta.url)
const read = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))
const lexicon = (name: string, usage?: string) => {
  const opened = openLexicon(read(name), usage ? { usage: read(usage) } : {})
  if (!opened.ok) throw new Error(opened.message)
  return opened
}
const resources = lazyResources({
  [frenchLexicon.id]: () => lexicon('fr', 'fr-usage'),
  [englishLexicon.id]: () => lexicon('en', 'en-usage'),
  [namesLexicon.id]: () => lexicon('names'),
})
const linter = new Linter({ resources })
const config = {
  networks: [],
  lang: 'fr',
  settings: {},
  rules: rules
    .filter(({ meta }) => meta.severity !== 'off')
    .map((rule) => ({ rule, options: defaultOptions(rule) })),
}

interface Row {
  text: string
  errors: { start: number; end: number; correction: string[] }[]
  kind: string
}

const folder = new URL('../../../../shared/eval/spelling/', import.meta.url)
if (!existsSync(folder)) {
  console.log('skipped: the evaluation data are not there')
  process.exit(0)
}
const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const sampleFile = option('--sample')
const sampleSize = Number(args[args.indexOf('--sample') + 2] ?? 20)
const misses = Number(option('--misses') ?? 0)

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

/** Whether a dictionary can see the error: some word of it is none, in any spelling of French. */
const french = lexicon('fr')
const isVisible = (error: string) =>
  error
    .trim()
    .split(/\s+/)
    .some((word) => !french.check(word).known)

const visible = { found: 0, all: 0 }
const byKind = new Map<string, { found: number; all: number; first: number; five: number }>()
const missed: string[] = []
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const rows = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  let words = 0
  let flags = 0
  const flagged: string[] = []
  for (const { text, errors, kind } of rows) {
    const findings = lint(text)
    if (kind === 'clean' || kind === 'unlabelled') {
      words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      flags += findings.length
      for (const { start, end, expected, rule } of findings) {
        flagged.push(
          `${rule.split('/')[1]}: ${text.slice(Math.max(0, start.offset - 40), start.offset)}⟦${text.slice(start.offset, end.offset)}⟧${text.slice(end.offset, end.offset + 25)} → ${expected.slice(0, 3).join(' | ')}`.replaceAll(
            '\n',
            ' ',
          ),
        )
      }
      continue
    }
    const count = byKind.get(kind) ?? { found: 0, all: 0, first: 0, five: 0 }
    byKind.set(kind, count)
    for (const { start, end, correction } of errors) {
      count.all++
      const hit = findings.find((finding) => finding.start.offset < end && finding.end.offset > start)
      if (hit) count.found++
      const seen = kind === 'nonword' && isVisible(text.slice(start, end))
      if (seen) {
        visible.all++
        if (hit) visible.found++
      }
      if (hit && correction.includes(hit.expected[0] ?? '')) count.first++
      if (hit?.expected.some((value) => correction.includes(value))) count.five++
      if (!hit && seen)
        missed.push(
          `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)} → ${correction.join(' | ')}  (${file})`.replaceAll(
            '\n',
            ' ',
          ),
        )
    }
  }
  if (words > 0)
    console.log(
      `${file.padEnd(34)} ${String(words).padStart(7)} words  ${((flags / words) * 1000).toFixed(2)} flags per 1,000`,
    )
  if (sampleFile !== undefined && file.includes(sampleFile)) {
    const step = Math.max(1, Math.floor(flagged.length / sampleSize))
    for (let i = 0; i < flagged.length; i += step) console.log(`  ${flagged[i]}`)
  }
}
for (const [kind, { found, all, first, five }] of byKind) {
  console.log(
    `${kind.padEnd(12)} found ${found}/${all} (${((found / all) * 100).toFixed(1)} %)  first right ${((first / all) * 100).toFixed(1)} %, in five ${((five / all) * 100).toFixed(1)} %`,
  )
}
console.log(
  `nonword errors that a dictionary sees: found ${visible.found}/${visible.all} (${((visible.found / visible.all) * 100).toFixed(1)} %)`,
)
const step = Math.max(1, Math.floor(missed.length / Math.max(1, misses)))
if (misses > 0) for (let i = 0; i < missed.length; i += step) console.log(`  missed: ${missed[i]}`)
