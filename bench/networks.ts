/**
 * Posts counted and read per CPU second, beside twitter-text and @atproto/api on the same posts in the same run.
 * Run: npx tsx -C lisible-source bench/networks.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { entities, measure, measureAll, networks } from '../packages/networks/src/index.js'

const require = createRequire(new URL('../packages/networks/package.json', import.meta.url))
const FILE = new URL('../../shared/eval/posts/dev.jsonl', import.meta.url)

interface Post {
  text: string
}

/** Figures of one job: posts per CPU second, the best of several rounds. */
export interface Figure {
  readonly name: string
  readonly postsPerSecond: number
}

type Job = readonly [name: string, run: (text: string) => unknown]

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function round(posts: readonly string[], run: Job[1]): number {
  const start = cpuSeconds()
  let passes = 0
  do {
    for (const text of posts) run(text)
    passes++
  } while (cpuSeconds() - start < 0.25)
  return (passes * posts.length) / (cpuSeconds() - start)
}

/** The jobs take turns, so that what else the machine does weighs on all of them alike. */
function time(posts: readonly string[], jobs: readonly Job[]): Figure[] {
  const best = jobs.map(() => 0)
  for (let turn = 0; turn < 7; turn++) {
    for (const [index, [, run]] of jobs.entries()) best[index] = Math.max(best[index]!, round(posts, run))
  }
  return jobs.map(([name], index) => ({ name, postsPerSecond: best[index]! }))
}

/** Runs the bench; undefined when the posts are not beside the repository. */
export function benchNetworks(): { figures: Figure[]; ratios: Record<string, number> } | undefined {
  if (!existsSync(FILE)) return undefined
  const posts = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Post).text)
  const twitter = require('twitter-text').default ?? require('twitter-text')
  const { RichText } = require('@atproto/api')
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const ids = networks.map(({ id }) => id)

  const jobs: Job[] = [
    ['lisible: measure for X', (text) => measure(text, 'x').length],
    ['twitter-text: parseTweet', (text) => twitter.parseTweet(text).weightedLength],
    ['lisible: entities for X', (text) => entities(text, 'x')],
    ['twitter-text: extractEntitiesWithIndices', (text) => twitter.extractEntitiesWithIndices(text)],
    ['lisible: measure for Bluesky', (text) => measure(text, 'bluesky').length],
    ['@atproto/api: graphemeLength', (text) => new RichText({ text }).graphemeLength],
    [
      'Intl.Segmenter over the whole text',
      (text) => {
        let count = 0
        for (const _ of segmenter.segment(text)) count++
        return count
      },
    ],
    ['lisible: entities for Bluesky', (text) => entities(text, 'bluesky')],
    [
      '@atproto/api: detectFacetsWithoutResolution',
      (text) => new RichText({ text }).detectFacetsWithoutResolution(),
    ],
    ['lisible: measure for Mastodon', (text) => measure(text, 'mastodon').length],
    ['lisible: entities for Mastodon', (text) => entities(text, 'mastodon')],
    ['lisible: entities for Telegram', (text) => entities(text, 'telegram')],
    ['lisible: entities for Instagram', (text) => entities(text, 'instagram')],
    ['lisible: every limit of all 14 networks', (text) => ids.map((id) => measureAll(text, id))],
    ['lisible: entities of all 14 networks', (text) => ids.map((id) => entities(text, id))],
  ]
  const figures = time(posts, jobs)
  const of = (name: string) => figures.find((figure) => figure.name === name)!.postsPerSecond
  return {
    figures,
    ratios: {
      'X length, times parseTweet': of('lisible: measure for X') / of('twitter-text: parseTweet'),
      'X entities, times extractEntitiesWithIndices':
        of('lisible: entities for X') / of('twitter-text: extractEntitiesWithIndices'),
      'Bluesky length, times graphemeLength':
        of('lisible: measure for Bluesky') / of('@atproto/api: graphemeLength'),
      'Bluesky entities, times detectFacets':
        of('lisible: entities for Bluesky') / of('@atproto/api: detectFacetsWithoutResolution'),
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = benchNetworks()
  if (result === undefined) {
    console.log(
      'The posts are not beside the repository (../shared/eval/posts/dev.jsonl): nothing to run on.',
    )
  } else {
    for (const { name, postsPerSecond } of result.figures) {
      const micros = 1e6 / postsPerSecond
      console.log(
        `${name.padEnd(46)} ${Math.round(postsPerSecond).toString().padStart(9)} posts/s ${micros.toFixed(2).padStart(8)} µs`,
      )
    }
    for (const [name, ratio] of Object.entries(result.ratios))
      console.log(`${name.padEnd(46)} ${ratio.toFixed(1)}×`)
  }
}
