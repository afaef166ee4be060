/**
 * µs a post of the token scanner and of parse-latin, side by side in one process, best of several passes.
 *
 *     node bench/run.mjs scan
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ParseLatin } from 'parse-latin'
import { scan, toNlcst } from '../packages/core/src/text/index.js'

const file = process.argv[2] ?? resolve('../shared/eval/posts/dev.jsonl')
if (!existsSync(file)) {
  console.error(`No posts at ${file}: give a JSONL file with a "text" in every line.`)
  process.exit(2)
}
const posts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // Written and read again, so that every string is flat, as one read from a file is.
  .map((line) => Buffer.from((JSON.parse(line) as { text: string }).text).toString())
const latin = new ParseLatin()

const steps: readonly [string, number, (post: string) => number][] = [
  ['scan', 20, (post) => scan(post).length],
  ['scan + sentences', 20, (post) => scan(post).sentences.length],
  ['scan + sentences + nlcst', 5, (post) => toNlcst(scan(post)).children.length],
  ['parse-latin, flat tokens', 3, (post) => latin.tokenize(post).length],
  ['parse-latin, tree', 3, (post) => latin.parse(post).children.length],
]

const best = steps.map(() => Number.POSITIVE_INFINITY)
for (let round = 0; round < 3; round++) {
  for (const [index, [, passes, run]] of steps.entries()) {
    for (let pass = 0; pass < passes; pass++) {
      const begin = performance.now()
      let sum = 0
      for (const post of posts) sum += run(post)
      const micros = ((performance.now() - begin) * 1000) / posts.length
      if (sum > 0 && micros < (best[index] as number)) best[index] = micros
    }
  }
}

const characters = posts.reduce((sum, post) => sum + post.length, 0)
console.log(`${posts.length} posts, ${Math.round(characters / posts.length)} UTF-16 units each on average`)
const floor = best[0] as number
for (const [index, [name]] of steps.entries()) {
  const micros = best[index] as number
  console.log(
    `${name.padEnd(26)} ${micros.toFixed(1).padStart(6)} µs a post  ${(micros / floor).toFixed(1).padStart(5)} ×`,
  )
}
