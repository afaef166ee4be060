/**
 * Measures the rules on the evaluation data beside the repository:
 * `node --conditions=lisible-source --import tsx packages/rules-inclusive/scripts/measure.ts [--sample RULE 20] [--misses]`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AnyRule, defaultOptions, type Finding, LineIndex, Linter, plainText } from '@lisible/core'
import { rules } from '../src/index.js'

const root = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url))

interface Case {
  readonly text: string
  readonly lang: string
  readonly note?: string
  readonly expect: readonly {
    readonly rule: string
    readonly start: number
    readonly end: number
    readonly text?: string
  }[]
}

interface Post {
  readonly id: string
  readonly network: string
  readonly lang: string
  readonly text: string
}

const linter = new Linter({ locale: 'fr' })

function lint(text: string, lang: string, chosen: readonly AnyRule[], settings = {}): Finding[] {
  const draft = {
    path: 'case.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text, { lang, networks: [] })],
    problems: [],
  }
  const entries = chosen.map((rule) => ({ rule, options: defaultOptions(rule) }))
  return linter.lint(draft, { networks: [], lang, rules: entries, settings })
}

function rows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

const onByDefault = rules.filter(({ meta }) => meta.severity !== 'off')
const args = process.argv.slice(2)

if (!existsSync(root)) console.log(`No evaluation data at ${root}: nothing measured.`)
else if (args[0] === '--sample') sample(args[1] ?? '', Number(args[2] ?? 20))
else {
  spans()
  quiet()
  posts()
}

/** The profile that a note of a case names first: « profil oqlf seulement », « profil fr-CH : … ». */
function profileOf(note: string): Record<string, unknown> {
  if (note.startsWith('profil oqlf')) return { profile: 'fr-ca-oqlf' }
  return note.startsWith('profil fr-CH') ? { profile: 'fr-ch-vd' } : {}
}

/** Recall and precision per rule: a finding counts where it overlaps an expected span of the same rule. */
function spans(): void {
  const counts = new Map<string, { expected: number; found: number; right: number; exact: number }>()
  const count = (rule: string) => {
    const row = counts.get(rule) ?? { expected: 0, found: 0, right: 0, exact: 0 }
    counts.set(rule, row)
    return row
  }
  for (const name of ['fr-inclusive-gender', 'fr-inclusive-persons', 'fr-inclusive-abbrev', 'fr-guides']) {
    for (const test of rows<Case>(`${root}inclusive/${name}.jsonl`)) {
      const wanted = test.expect.filter(({ rule }) => rule.startsWith('inclusive/'))
      const needed = new Set(wanted.map(({ rule }) => rule))
      const chosen = rules.filter(({ meta }) => meta.severity !== 'off' || needed.has(meta.id))
      const settings = profileOf(test.note ?? '')
      const findings = lint(test.text, test.lang, chosen, settings)
      for (const want of wanted) {
        const row = count(want.rule)
        row.expected++
        const hit = findings.find(
          ({ rule, start, end }) => rule === want.rule && start.offset < want.end && want.start < end.offset,
        )
        if (hit) row.right++
        else console.log(`  missed ${want.rule} « ${want.text} » in « ${test.text} »`)
        if (hit && hit.start.offset === want.start && hit.end.offset === want.end) row.exact++
      }
      for (const { rule, start, end } of findings) {
        const row = count(rule)
        row.found++
        const right = wanted.some(
          (want) => want.rule === rule && start.offset < want.end && want.start < end.offset,
        )
        if (!right) {
          row.found += 0
          console.log(`  beyond ${rule} « ${test.text.slice(start.offset, end.offset)} » in « ${test.text} »`)
        }
      }
    }
  }
  console.log('rule'.padEnd(42), 'expected found(overlap) exact | findings precision')
  let expected = 0
  let right = 0
  let found = 0
  for (const [rule, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    expected += row.expected
    right += row.right
    found += row.found
    console.log(
      rule.padEnd(42),
      String(row.expected).padStart(6),
      String(row.right).padStart(8),
      String(row.exact).padStart(8),
      '|',
      String(row.found).padStart(6),
      row.found === 0 ? '-' : Math.min(1, row.right / row.found).toFixed(2),
    )
  }
  console.log(
    `recall ${(right / expected).toFixed(3)} (${right}/${expected}), precision ${(right / found).toFixed(3)} (${right}/${found})`,
  )
}

function quiet(): void {
  for (const name of ['fr-clean', 'fr-abbrev-traps', 'en-quiet']) {
    let findings = 0
    for (const test of rows<Case>(`${root}inclusive/${name}.jsonl`)) {
      for (const { rule, start, end } of lint(test.text, test.lang, onByDefault)) {
        findings++
        console.log(`  ${name}: ${rule} « ${test.text.slice(start.offset, end.offset)} » in « ${test.text} »`)
      }
    }
    console.log(`${name}: ${findings} findings`)
  }
}

function posts(): void {
  const all = rows<Post>(`${root}posts/dev.jsonl`).filter(({ lang }) => lang === 'fr')
  const counts = new Map<string, number>()
  let words = 0
  for (const { text, lang } of all) {
    words += wordsOf(text)
    for (const { rule } of lint(text, lang, onByDefault)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  console.log(`${all.length} French posts, ${words} words`)
  for (const [rule, n] of [...counts].sort(([, a], [, b]) => b - a)) {
    console.log(rule.padEnd(42), String(n).padStart(6), ((n / words) * 1000).toFixed(3), 'per 1,000 words')
  }
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Random findings of one rule in context; the same ones at each run. */
function sample(id: string, size: number): void {
  const chosen = rules.filter(({ meta }) => meta.id === id || meta.id === `inclusive/${id}`)
  const found: string[] = []
  for (const { id: post, text, lang } of rows<Post>(`${root}posts/dev.jsonl`).filter(
    ({ lang }) => lang === 'fr',
  )) {
    for (const { start, end, severity, expected } of lint(text, lang, chosen)) {
      const from = Math.max(0, start.offset - 90)
      const context = `${text.slice(from, start.offset)}⟦${text.slice(start.offset, end.offset)}⟧${text.slice(end.offset, end.offset + 70)}`
      found.push(
        `${post} ${severity} ${context.replaceAll('\n', ' ⏎ ')} → ${expected.slice(0, 4).join(' | ')}`,
      )
    }
  }
  let seed = 42
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  for (let i = found.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[found[i], found[j]] = [found[j] as string, found[i] as string]
  }
  console.log(`${found.length} findings`)
  for (const line of found.slice(0, size)) console.log(line)
}
