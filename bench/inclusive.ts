/**
 * Posts checked per CPU second by all rules of rules-inclusive, on top of scanning and of a walk without rules;
 * and what opening the tables costs on the first post.
 * Run: node bench/run.mjs inclusive
 */
import { existsSync, readFileSync } from 'node:fs'
import { type AnyRule, defaultOptions, LineIndex, Linter, plainText } from '../packages/core/src/index.js'
import { rules } from '../packages/rules-inclusive/src/index.js'

const FILE = new URL('../../shared/eval/posts/dev.jsonl', import.meta.url)
const posts = 10_000

interface Post {
  readonly lang: string
  readonly text: string
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function run(sample: readonly Post[], chosen: readonly AnyRule[]): number {
  const linter = new Linter()
  const entries = chosen.map((rule) => ({ rule, options: defaultOptions(rule) }))
  const settings = {}
  const start = cpuSeconds()
  for (const { text, lang } of sample) {
    const publication = plainText(text, { lang })
    for (const child of publication.children) {
      if (child.type === 'text') void child.tokens.sentences
    }
    const draft = {
      path: 'post.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [publication],
      problems: [],
    }
    linter.lint(draft, { networks: [], lang, rules: entries, settings })
  }
  return cpuSeconds() - start
}

if (!existsSync(FILE)) console.log('No posts beside the repository: nothing measured.')
else {
  const all = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Post)
  const sample = Array.from({ length: posts }, (_, i) => all[i % all.length] as Post)
  const first = performance.now()
  run(sample.slice(0, 1), rules)
  console.log(`first post, tables opened: ${(performance.now() - first).toFixed(1)} ms`)
  const second = performance.now()
  run(sample.slice(1, 21), rules)
  console.log(`next twenty posts: ${(performance.now() - second).toFixed(1)} ms`)
  let base = Number.POSITIVE_INFINITY
  let full = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 5; turn++) {
    base = Math.min(base, run(sample, []))
    full = Math.min(full, run(sample, rules))
  }
  const onTop = full - base
  console.log(`scanning and walk alone: ${Math.round(posts / base)} posts per CPU second`)
  console.log(`with ${rules.length} rules: ${Math.round(posts / full)} posts per CPU second`)
  console.log(`rules on top of scanning: ${Math.round(posts / onTop)} posts per CPU second`)
}
