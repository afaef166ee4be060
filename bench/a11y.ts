/**
 * Posts per CPU second of all rules of rules-a11y together, on top of the scan of the text, and which rules cost most.
 * Run: npx tsx -C lisible-source bench/a11y.ts [posts.jsonl] [--rules]
 *
 * It bundles itself first, as the packages ship: tsx names every function it makes, which costs more than most rules.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import {
  type AnyRule,
  type Draft,
  defaultOptions,
  defineRule,
  LineIndex,
  Linter,
  lazyResources,
  plainText,
  type ResolvedConfig,
  type Text,
} from '../packages/core/src/index.js'
import { englishLexicon, frenchLexicon, openLexicon } from '../packages/lexicon-fr/src/index.js'
import { rules } from '../packages/rules-a11y/src/index.js'

if (import.meta.url.endsWith('.ts')) {
  const folder = fileURLToPath(new URL('.work', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const outfile = `${folder}/a11y.mjs`
  buildSync({
    entryPoints: [fileURLToPath(import.meta.url)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['lisible-source'],
    external: ['esbuild'],
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

const root = new URL('../..', import.meta.url)
const lexiconOf = (language: string) => {
  const bytes = (name: string) => readFileSync(new URL(`packages/lexicon-fr/data/${name}.lexicon`, root))
  const lexicon = openLexicon(bytes(language), { usage: bytes(`${language}-usage`) })
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}
const resources = lazyResources({
  [frenchLexicon.id]: () => lexiconOf('fr'),
  [englishLexicon.id]: () => lexiconOf('en'),
})

const file =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  fileURLToPath(new URL('../shared/eval/posts/dev.jsonl', root))
if (!existsSync(file)) {
  console.error(`No posts at ${file}: give a JSONL file with a "text" in every line.`)
  process.exit(2)
}

interface Post {
  readonly text: string
  readonly lang: string
  readonly network: string
}

const read = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Post)
// Ten thousand, whatever the file holds.
const posts = Array.from({ length: 10_000 }, (_, i) => read[i % read.length] as Post)

const linter = new Linter({ locale: 'fr', resources })

function configOf(chosen: readonly AnyRule[]): ResolvedConfig {
  return {
    networks: [],
    lang: 'fr',
    settings: {},
    rules: chosen.map((rule) => ({ rule, options: defaultOptions(rule) })),
  }
}

/** A draft whose tokens and sentences are there already: what they cost is not the rules'. */
function draftOf({ text, lang, network }: Post): Draft {
  const publication = plainText(text, { lang, networks: [network] })
  for (const child of publication.children) void (child as Text).tokens.sentences
  return {
    path: 'post.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [publication],
    problems: [],
  }
}

function cpu(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** CPU seconds over all posts, best of some passes; texts are new in each, for nothing to be remembered. */
function measure(chosen: readonly AnyRule[], passes: number): { seconds: number; findings: number } {
  const config = configOf(chosen)
  let seconds = Number.POSITIVE_INFINITY
  let findings = 0
  for (let pass = 0; pass < passes; pass++) {
    const drafts = posts.map(draftOf)
    findings = 0
    seconds = Math.min(
      seconds,
      cpu(() => {
        for (const draft of drafts) findings += linter.lint(draft, config).length
      }),
    )
  }
  return { seconds, findings }
}

const enabled = rules.filter(({ meta }) => meta.severity !== 'off')
/** As many rules that do nothing: what the walk itself costs for each. */
const idle = enabled.map(({ meta }) => defineRule({ meta, messages: {}, create: () => ({ text: () => {} }) }))
measure(enabled, 1)
const none = measure(idle as unknown as AnyRule[], 3)
const scanning = Math.min(
  ...Array.from({ length: 3 }, () =>
    cpu(() => {
      for (const post of posts) draftOf(post)
    }),
  ),
)
const all = measure(enabled, 5)
const rate = (seconds: number) => Math.round(posts.length / seconds).toLocaleString('en')
console.log(`${posts.length} posts, ${enabled.length} rules on by default, ${all.findings} findings`)
console.log(`scan and sentences          ${rate(scanning)} posts per CPU second`)
console.log(`walk, rules that do nothing ${rate(none.seconds)} posts per CPU second`)
console.log(`all rules, scan excluded    ${rate(all.seconds)} posts per CPU second`)

if (process.argv.includes('--rules')) {
  const costs = enabled.map((rule) => ({
    id: rule.meta.id,
    micros: (measure([rule], 2).seconds * 1e6) / posts.length,
  }))
  for (const { id, micros } of costs.sort((a, b) => b.micros - a.micros).slice(0, 20)) {
    console.log(`${id.padEnd(32)} ${micros.toFixed(2).padStart(6)} µs a post, alone`)
  }
}
