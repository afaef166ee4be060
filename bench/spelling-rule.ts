/**
 * The spelling rules on 10,000 real posts: what they cost on top of parsing and scanning, per CPU second.
 * Run: npx tsx -C lisible-source bench/spelling-rule.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defaultOptions, LineIndex, Linter, lazyResources, plainText } from '../packages/core/src/index.js'
import { englishLexicon, frenchLexicon, namesLexicon, openLexicon } from '../packages/lexicon-fr/src/index.js'
import { rules } from '../packages/rules-spelling/src/index.js'

const FILE = new URL('../../shared/eval/posts/dev.jsonl', import.meta.url)
const COUNT = 10_000
const { resolve } = createRequire(new URL('../packages/rules-spelling/package.json', import.meta.url))

function open(name: string, counted = true) {
  const read = (file: string) => readFileSync(resolve(`@lisible/lexicon-fr/${file}.lexicon`))
  const lexicon = openLexicon(read(name), counted ? { usage: read(`${name}-usage`) } : {})
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}

/** Lexicons opened anew when they are first asked for: what is remembered of words goes with them. */
const lexicons = () =>
  lazyResources({
    [frenchLexicon.id]: () => open('fr'),
    [englishLexicon.id]: () => open('en'),
    [namesLexicon.id]: () => open('names', false),
  })

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** CPU seconds of one pass over the posts: parsed and scanned anew, with these rules or none. */
function pass(
  texts: readonly { text: string; lang: string }[],
  used: typeof rules,
  resources = lexicons(),
): { seconds: number; findings: number } {
  const linter = new Linter({ resources })
  const config = {
    networks: [],
    lang: 'fr',
    settings: {},
    rules: used.map((rule) => ({ rule, options: defaultOptions(rule) })),
  }
  const start = cpuSeconds()
  let findings = 0
  for (const { text, lang } of texts) {
    const publication = plainText(text, { lang })
    // The scan is everybody's: it counts as parsing.
    for (const child of publication.children) if (child.type === 'text') void child.tokens.sentences
    const draft = {
      path: 'a.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [publication],
      problems: [],
    }
    findings += linter.lint(draft, config).length
  }
  return { seconds: cpuSeconds() - start, findings }
}

if (existsSync(FILE)) {
  const posts = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; lang: string })
  const texts = Array.from({ length: COUNT }, (_, i) => posts[i % posts.length]!)
  const on = rules.filter(({ meta }) => meta.severity !== 'off')
  const cold = pass(texts, on)
  const bare = Math.min(...[0, 1, 2].map(() => pass(texts, []).seconds))
  const anew = Math.min(...[0, 1, 2].map(() => pass(texts, on).seconds))
  const kept = lexicons()
  pass(texts, on, kept)
  const warm = Math.min(...[0, 1, 2].map(() => pass(texts, on, kept).seconds))
  const rate = (seconds: number) => Math.round(COUNT / seconds)
  console.log(`${posts.length} different posts among ${COUNT}; ${cold.findings} findings`)
  console.log(`parsing and scanning alone: ${rate(bare)} posts per CPU second`)
  console.log(
    `rules on top of it, code cold, lexicons opened, no word known: ${rate(cold.seconds - bare)} posts per CPU second`,
  )
  console.log(
    `rules on top of it, code warm, lexicons opened, no word known: ${rate(anew - bare)} posts per CPU second`,
  )
  console.log(`rules on top of it, later passes: ${rate(warm - bare)} posts per CPU second`)
} else console.log('skipped: the real posts are not there')
