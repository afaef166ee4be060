/**
 * Findings of every rule per 1,000 real posts, each as a post of its own network, and on whole drafts:
 * `npx tsx -C lisible-source packages/rules-network/scripts/measure.ts [--sample RULE 20] [--errors]`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type AnyRule,
  defaultOptions,
  type Finding,
  LineIndex,
  Linter,
  type Publication,
  plainText,
} from '@lisible/core'
import { rules } from '../src/index.js'

const root = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url))

interface Post {
  readonly id: string
  readonly network: string
  readonly lang?: string
  readonly text: string
  readonly date?: string
  readonly clean?: boolean
  readonly context?: { readonly date?: string }
}

const linter = new Linter({ locale: 'fr' })
const onByDefault = rules.filter(({ meta }) => meta.severity !== 'off')

function rows(path: string): Post[] {
  return readFileSync(`${root}${path}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Post)
}

function lint({ text, lang = 'fr', network, date, context }: Post, chosen: readonly AnyRule[]): Finding[] {
  const day = date ?? context?.date
  const plain = plainText(text, { lang, networks: [network] })
  const publication: Publication = day ? { ...plain, date: day, datePosition: { start: 0, end: 0 } } : plain
  const draft = {
    path: 'post.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [publication],
    problems: [],
  }
  const entries = chosen.map((rule) => ({ rule, options: defaultOptions(rule) }))
  return linter.lint(draft, { networks: [], lang, rules: entries, settings: {} })
}

function perThousand(): void {
  const posts = rows('posts/dev.jsonl')
  const networks = [...new Set(posts.map(({ network }) => network))]
  const counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const post of posts) {
    totals.set(post.network, (totals.get(post.network) ?? 0) + 1)
    for (const { rule, severity } of lint(post, rules)) {
      const key = `${rule} ${severity}`
      const row = counts.get(key) ?? new Map<string, number>()
      counts.set(key, row)
      row.set(post.network, (row.get(post.network) ?? 0) + 1)
    }
  }
  const cell = (n: number, of: number) => `${n} (${((n / of) * 1000).toFixed(1)})`.padStart(15)
  console.log(
    `${posts.length} posts; findings, and findings per 1,000 posts\n${'rule severity'.padEnd(40)}${[
      'all',
      ...networks,
    ]
      .map((name) => `${name} ${name === 'all' ? posts.length : totals.get(name)}`.padStart(15))
      .join('')}`,
  )
  const sum = (row: ReadonlyMap<string, number>) => [...row.values()].reduce((a, b) => a + b, 0)
  for (const [key, row] of [...counts].sort(([, a], [, b]) => sum(b) - sum(a))) {
    const cells = networks.map((network) => cell(row.get(network) ?? 0, totals.get(network)!))
    console.log(`${key.padEnd(40)}${cell(sum(row), posts.length)}${cells.join('')}`)
  }
}

function drafts(): void {
  for (const draft of rows('drafts.jsonl')) {
    const found = lint(draft, onByDefault)
    const loud = found.filter(({ severity }) => severity !== 'info').length
    if (draft.clean)
      console.log(`${draft.id} clean: ${loud} errors and warnings, ${found.length - loud} infos`)
    else console.log(`${draft.id} faulty: ${loud} errors and warnings, ${found.length - loud} infos`)
    for (const { rule, severity, start, end } of found)
      console.log(`   ${severity} ${rule} « ${draft.text.slice(start.offset, end.offset).slice(0, 90)} »`)
  }
}

/** Errors on posts that their network accepted, each to be explained. */
function errors(): void {
  for (const post of rows('posts/dev.jsonl'))
    for (const { rule, severity, message } of lint(post, onByDefault))
      if (severity === 'error')
        console.log(`${post.id} ${post.network} ${post.date ?? ''} ${rule} ${message}`)
}

/** Random findings of one rule in context; the same ones at each run. */
function sample(id: string, size: number): void {
  const chosen = rules.filter(({ meta }) => meta.id === id || meta.id === `network/${id}`)
  const found: string[] = []
  for (const post of rows('posts/dev.jsonl')) {
    for (const { start, end, severity, expected, message } of lint(post, chosen)) {
      const { text } = post
      const before = text.slice(Math.max(0, start.offset - 90), start.offset)
      const context = `${before}⟦${text.slice(start.offset, end.offset)}⟧${text.slice(end.offset, end.offset + 70)}`
      found.push(
        `${post.id} ${post.network} ${severity} ${context.replaceAll('\n', ' ⏎ ')}\n    → ${expected.slice(0, 3).join(' | ')}\n    ${message}`,
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

const [mode, rule = '', size = '20'] = process.argv.slice(2)
if (!existsSync(root)) console.log(`No evaluation data at ${root}: nothing measured.`)
else if (mode === '--sample') sample(rule, Number(size))
else if (mode === '--errors') errors()
else {
  perThousand()
  drafts()
}
