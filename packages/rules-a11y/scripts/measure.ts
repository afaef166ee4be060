/**
 * Recall and precision of the rules on labelled sentences, and how often each speaks on real posts.
 *
 *     npx tsx -C lisible-source packages/rules-a11y/scripts/measure.ts [--sample RULE COUNT] [--all] [--exact]
 *
 * `--sample` prints random findings of one rule in their context, to be judged by reading them; `--all` measures
 * rules that are off by default too; `--exact` counts a span only when both ends agree (an overlap does
 * otherwise); `--misses` prints what was expected and not found, and the contrary.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultOptions, type Finding, LineIndex, Linter, plainText, type RuleEntry } from '@lisible/core'
import { rules } from '../src/index.js'
import { resources } from '../test/resources.js'

interface Expected {
  readonly rule: string
  readonly start: number
  readonly end: number
}

interface Sentence {
  readonly text: string
  readonly lang: string
  readonly expect: readonly Expected[]
  readonly network?: string
}

const shared = fileURLToPath(new URL('../../../../shared/eval', import.meta.url))
if (!existsSync(shared)) {
  console.error('No evaluation data beside the repository: nothing to measure.')
  process.exit(2)
}
const args = process.argv.slice(2)
const option = (name: string) => args.includes(`--${name}`)
const sampleAt = args.indexOf('--sample')
const sampled = sampleAt === -1 ? undefined : `${args[sampleAt + 1]}`
const sampleSize = Number(args[sampleAt + 2] ?? 20)

const entries: RuleEntry[] = rules
  .filter((rule) => option('all') || rule.meta.severity !== 'off')
  .map((rule) => ({ rule, options: defaultOptions(rule) }))
const linter = new Linter({ locale: 'fr', resources })

function lint(sentence: Pick<Sentence, 'text' | 'lang' | 'network'>): Finding[] {
  const networks = sentence.network ? [sentence.network] : []
  const publication = plainText(sentence.text, { lang: sentence.lang, networks })
  const draft = {
    path: 'post.txt',
    source: sentence.text,
    lines: new LineIndex(sentence.text),
    publications: [publication],
    problems: [],
  }
  return linter.lint(draft, { networks, lang: sentence.lang, rules: entries, settings: {} })
}

function read<T>(file: string): T[] {
  return readFileSync(`${shared}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

const seed = { value: 20261125 }
function random(): number {
  seed.value = (seed.value * 1103515245 + 12345) % 2147483648
  return seed.value / 2147483648
}

function measureSentences(): void {
  const files = ['fr-a11y', 'fr-guides', 'fr-inclusive-abbrev', 'fr-inclusive-gender', 'fr-inclusive-persons']
  const table = new Map<string, { expected: number; hit: number; found: number; right: number }>()
  const row = (rule: string) => {
    let counts = table.get(rule)
    if (!counts) {
      counts = { expected: 0, hit: 0, found: 0, right: 0 }
      table.set(rule, counts)
    }
    return counts
  }
  for (const file of files) {
    for (const sentence of read<Sentence>(`inclusive/${file}.jsonl`)) {
      const expected = sentence.expect.filter(({ rule }) => rule.startsWith('a11y/'))
      const findings = lint(sentence)
      const agrees = (want: Expected, got: Finding) =>
        want.rule === got.rule &&
        (option('exact')
          ? want.start === got.start.offset && want.end === got.end.offset
          : want.start < got.end.offset && got.start.offset < want.end)
      for (const want of expected) {
        row(want.rule).expected++
        if (findings.some((got) => agrees(want, got))) row(want.rule).hit++
        else if (option('misses'))
          console.log(`missed ${want.rule} ${want.start}–${want.end} in ${sentence.text}`)
      }
      for (const got of findings) {
        row(got.rule).found++
        if (expected.some((want) => agrees(want, got))) row(got.rule).right++
        else if (option('misses')) {
          console.log(`extra ${got.rule} ${got.start.offset}–${got.end.offset} in ${sentence.text}`)
        }
      }
    }
  }
  console.log('rule                          expected  recall  precision')
  let total = { expected: 0, hit: 0, found: 0, right: 0 }
  for (const [rule, { expected, hit, found, right }] of [...table].sort()) {
    total = {
      expected: total.expected + expected,
      hit: total.hit + hit,
      found: total.found + found,
      right: total.right + right,
    }
    console.log(
      `${rule.padEnd(30)}${String(expected).padStart(8)}${share(hit, expected)}${share(right, found)}`,
    )
  }
  console.log(
    `${'all'.padEnd(30)}${String(total.expected).padStart(8)}${share(total.hit, total.expected)}${share(total.right, total.found)}`,
  )
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(9)
}

function measureClean(): void {
  let count = 0
  for (const file of ['fr-clean', 'fr-abbrev-traps', 'en-quiet']) {
    for (const sentence of read<Partial<Sentence> & { text: string }>(`inclusive/${file}.jsonl`)) {
      const lang = sentence.lang ?? (file.startsWith('en') ? 'en' : 'fr')
      for (const finding of lint({ text: sentence.text, lang })) {
        count++
        console.log(`${file}: ${finding.rule} in ${sentence.text}`)
      }
    }
  }
  console.log(`findings on clean sentences: ${count}`)
}

function measureNormalisation(): void {
  const gold = read<{ text: string; expected: string; note: string }>('inclusive/unicode-normalize.jsonl')
  let right = 0
  for (const { text, expected, note } of gold) {
    let fixed = text
    for (const { fix } of lint({ text, lang: 'fr' }).reverse()) {
      if (fix) fixed = fixed.slice(0, fix.start) + fix.text + fixed.slice(fix.end)
    }
    if (fixed === expected) right++
    else console.log(`normalisation: ${text} gives ${fixed}, not ${expected} (${note})`)
  }
  console.log(`normalisation: ${right} of ${gold.length}`)
}

function measureSegmentation(): void {
  const gold = read<{ tag: string; pascal: string }>('inclusive/fr-hashtag-segmentation.jsonl')
  let right = 0
  for (const { tag, pascal } of gold) {
    const found = lint({ text: tag, lang: 'fr' }).find(({ rule }) => rule === 'a11y/hashtag-camelcase')
    const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
    if (found?.expected.some((one) => bare(one) === bare(pascal))) right++
    else console.log(`segmentation: ${tag} gives ${found?.expected.join(' ') ?? 'nothing'}, not ${pascal}`)
  }
  console.log(`segmentation: ${right} of ${gold.length}`)
}

function measurePosts(): void {
  const posts = read<{ text: string; lang: string; network: string }>('posts/dev.jsonl')
  for (const lang of ['fr', 'en']) {
    const chosen = posts.filter((post) => post.lang === lang)
    const counts = new Map<string, number>()
    const samples: string[] = []
    let words = 0
    for (const post of chosen) {
      words += post.text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
      for (const finding of lint(post)) {
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
        if (finding.rule === sampled) samples.push(inContext(post.text, finding))
      }
    }
    if (sampled) {
      for (let i = 0; i < sampleSize && samples.length > 0; i++) {
        console.log(samples.splice(Math.floor(random() * samples.length), 1)[0])
      }
      continue
    }
    console.log(`\n${chosen.length} posts in ${lang}, ${words} words; findings per 1,000 words:`)
    for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      console.log(`${rule.padEnd(32)}${((count * 1000) / words).toFixed(3).padStart(8)}  (${count})`)
    }
  }
}

function inContext(text: string, finding: Finding): string {
  const { start, end, expected } = {
    start: finding.start.offset,
    end: finding.end.offset,
    expected: finding.expected,
  }
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  const shown = `${before}⟦${text.slice(start, end)}⟧${after}`.replaceAll('\n', '⏎')
  return `${shown}${expected.length > 0 ? `  → ${expected.join(' | ').slice(0, 80).replaceAll('\n', '⏎')}` : ''}`
}

if (!sampled) {
  measureSentences()
  measureClean()
  measureNormalisation()
  measureSegmentation()
}
measurePosts()
