/**
 * Posts checked per CPU second by the rules of networks, each post for its own network and for eight at once, beside
 * reading the posts without any rule and beside twitter-text's parseTweet on the same posts in the same run.
 * Run: npx tsx -C lisible-source bench/rules-network.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AnyRule, defaultOptions, LineIndex, Linter, plainText } from '../packages/core/src/index.js'
import { rules } from '../packages/rules-network/src/index.js'

const require = createRequire(new URL('../packages/networks/package.json', import.meta.url))
const FILE = new URL('../../shared/eval/posts/dev.jsonl', import.meta.url)
const EIGHT = ['x', 'instagram', 'facebook', 'linkedin', 'threads', 'bluesky', 'mastodon', 'telegram']

interface Post {
  readonly text: string
  readonly network: string
  readonly lang: string
}

type Job = readonly [name: string, run: (post: Post) => unknown]

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function round(posts: readonly Post[], run: Job[1]): number {
  const start = cpuSeconds()
  let passes = 0
  do {
    for (const post of posts) run(post)
    passes++
  } while (cpuSeconds() - start < 0.25)
  return (passes * posts.length) / (cpuSeconds() - start)
}

/** The jobs take turns, so that what else the machine does weighs on all of them alike. */
function time(posts: readonly Post[], jobs: readonly Job[], turns: number): number[] {
  const best = jobs.map(() => 0)
  for (let turn = 0; turn < turns; turn++)
    for (const [index, [, run]] of jobs.entries()) best[index] = Math.max(best[index]!, round(posts, run))
  return best
}

function check(chosen: readonly AnyRule[], networks?: readonly string[]): (post: Post) => unknown {
  const linter = new Linter()
  const entries = chosen.map((rule) => ({ rule, options: defaultOptions(rule) }))
  const settings = {}
  return ({ text, network, lang }) => {
    const publication = plainText(text, { lang, networks: networks ?? [network] })
    const draft = {
      path: 'post.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [publication],
      problems: [],
    }
    return linter.lint(draft, { networks: [], lang, rules: entries, settings })
  }
}

function bench(): void {
  const posts = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Post)
  const twitter = require('twitter-text').default ?? require('twitter-text')
  const on = rules.filter(({ meta }) => meta.severity !== 'off')
  const jobs: Job[] = [
    ['twitter-text parseTweet', ({ text }) => twitter.parseTweet(text)],
    ['read, no rule', check([])],
    [`${on.length} rules, the network of the post`, check(on)],
    [`${on.length} rules, ${EIGHT.length} networks`, check(on, EIGHT)],
  ]
  const figures = time(posts, jobs, 5)
  const [peer = 1] = figures
  console.log(`${posts.length} posts, best of 5 rounds`)
  for (const [index, [name]] of jobs.entries()) {
    const figure = figures[index]!
    console.log(
      `${name.padEnd(40)} ${Math.round(figure).toLocaleString('en-GB').padStart(9)} posts per CPU second, ${(figure / peer).toFixed(1)} × parseTweet`,
    )
  }
  console.log('\nEach rule alone, microseconds a post beyond reading it (the network of the post):')
  const alone = time(posts, [['', check([])], ...on.map((rule): Job => [rule.meta.id, check([rule])])], 1)
  const base = 1e6 / alone[0]!
  const costs = on.map(({ meta }, index) => ({ id: meta.id, cost: 1e6 / alone[index + 1]! - base }))
  for (const { id, cost } of costs.sort((a, b) => b.cost - a.cost))
    console.log(`${id.padEnd(40)} ${cost.toFixed(1).padStart(7)} µs`)
}

if (existsSync(FILE)) bench()
else console.log('No posts beside the repository: nothing measured.')
