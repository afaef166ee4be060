/**
 * The French lexicon beside nspell and hunspell-wasm on the same words in the same run: opening, memory, words
 * checked per second, time of a suggestion, first suggestion right. Each engine runs in a process of its own.
 * Run: npx tsx -C lisible-source bench/spelling.ts
 *
 * hunspell-wasm is no dependency of the project: it is installed into bench/.work, and left out where it cannot be.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Misspelling } from '../packages/lexicon-fr/scripts/misspellings.js'
import { comparable, misspellingsOf, readCases } from '../packages/lexicon-fr/scripts/misspellings.js'
import { openLexicon } from '../packages/lexicon-fr/src/index.js'

/** Suggestions are asked for this many misspellings, the same for every engine. */
const SUGGESTED = 200
const WASM = new URL('./.work/node_modules/hunspell-wasm/', import.meta.url)

interface Engine {
  readonly check: (word: string) => boolean
  readonly suggest: (word: string) => readonly string[]
}

/** Figures of one engine; milliseconds, bytes. */
export interface SpellingFigures {
  readonly openMs: number
  readonly heapBytes: number
  readonly residentBytes: number
  readonly wordsPerSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly firstRight: number
  readonly firstFive: number
}

const require = createRequire(new URL('../packages/lexicon-fr/package.json', import.meta.url))
const data = (name: string): Uint8Array =>
  readFileSync(new URL(`../packages/lexicon-fr/data/${name}`, import.meta.url))

const engines: Readonly<Record<string, () => Promise<() => Promise<Engine>>>> = {
  // What is loaded before the clock starts is code; what is timed is what each run pays for its dictionary.
  lisible: async () => async () => {
    // As the command opens it: frequencies are read when a correction is first sought.
    const lexicon = openLexicon(data('fr.lexicon'), { usage: () => data('fr-usage.lexicon') })
    if (!lexicon.ok) throw new Error(lexicon.message)
    return {
      check: (word) => lexicon.check(word).known,
      suggest: (word) => lexicon.suggest(word).map(({ value }) => value),
    }
  },
  nspell: async () => {
    const nspell = require('nspell')
    const { default: french } = await import(pathToFileURL(require.resolve('dictionary-fr')).href)
    return async () => {
      const spell = nspell(french)
      return {
        check: (word) => spell.correct(word),
        suggest: (word) => spell.suggest(word),
      }
    }
  },
  'hunspell-wasm': async () => {
    const { createHunspellFromStrings } = await import(new URL('dist/Hunspell.js', WASM).href)
    const { default: french } = await import(pathToFileURL(require.resolve('dictionary-fr')).href)
    const decoder = new TextDecoder()
    return async () => {
      const spell = await createHunspellFromStrings(decoder.decode(french.aff), decoder.decode(french.dic))
      return {
        check: (word) => spell.testSpelling(word),
        suggest: (word) => spell.getSpellingSuggestions(word),
      }
    }
  },
}

async function measureEngine(name: string): Promise<SpellingFigures> {
  const create = await engines[name]!()
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const engine = await create()
  engine.check('bonjour')
  const openMs = performance.now() - start
  globalThis.gc?.()
  const after = process.memoryUsage()
  const cases = readCases() ?? []
  const words = cases
    .filter(({ kind }) => kind === 'clean')
    .flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])
    .slice(0, 100_000)
  const known = openKnown()
  const misspellings = misspellingsOf(cases).filter(known).slice(0, SUGGESTED)
  return {
    openMs,
    heapBytes: after.heapUsed - before.heapUsed,
    residentBytes: after.rss - before.rss,
    wordsPerSecond: checkingSpeed(engine, words),
    ...suggesting(engine, misspellings),
  }
}

/** Misspellings that the dictionary lacks and whose correction it holds. */
function openKnown(): (pair: Misspelling) => boolean {
  const lexicon = openLexicon(data('fr.lexicon'), { spelling: 'classic' })
  if (!lexicon.ok) throw new Error(lexicon.message)
  return ({ written, meant }) =>
    !lexicon.check(written).known && meant.some((word) => lexicon.check(word).known)
}

function checkingSpeed({ check }: Engine, words: readonly string[]): number {
  let best = 0
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    for (const word of words) check(word)
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, (words.length * 1e6) / (user + system))
  }
  return best
}

function suggesting(
  { suggest }: Engine,
  pairs: readonly Misspelling[],
): Pick<SpellingFigures, 'p50Ms' | 'p95Ms' | 'firstRight' | 'firstFive'> {
  let first = 0
  let five = 0
  const times: number[] = []
  for (const { written } of pairs.slice(0, 10)) suggest(written)
  for (const { written, meant } of pairs) {
    const start = performance.now()
    const suggestions = suggest(written)
    times.push(performance.now() - start)
    const wanted = new Set(meant.map((word) => comparable(word).toLowerCase()))
    const rank = suggestions.findIndex((value) => wanted.has(comparable(value).toLowerCase()))
    if (rank === 0) first++
    if (rank >= 0 && rank < 5) five++
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  return {
    p50Ms: quantile(0.5),
    p95Ms: quantile(0.95),
    firstRight: first / pairs.length,
    firstFive: five / pairs.length,
  }
}

/** Runs the bench; undefined when the evaluation data is not beside the repository. */
export function benchSpelling(): Record<string, SpellingFigures> | undefined {
  if (!readCases()) return undefined
  if (!existsSync(WASM)) {
    const folder = fileURLToPath(new URL('./.work', import.meta.url))
    spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--ignore-scripts', 'hunspell-wasm@0.3.0'],
      { stdio: 'ignore' },
    )
  }
  const figures: Record<string, SpellingFigures> = {}
  for (const name of Object.keys(engines)) {
    if (name === 'hunspell-wasm' && !existsSync(WASM)) continue
    const run = spawnSync(
      process.execPath,
      [
        '--expose-gc',
        '--import',
        'tsx',
        '-C',
        'lisible-source',
        fileURLToPath(import.meta.url),
        '--engine',
        name,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
    figures[name] = JSON.parse(run.stdout)
  }
  return figures
}

const engine = process.argv.indexOf('--engine')
if (engine > 0) {
  process.stdout.write(JSON.stringify(await measureEngine(process.argv[engine + 1]!)))
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = benchSpelling()
  if (!figures) console.log('No evaluation data beside the repository: nothing to measure.')
  else {
    console.table(
      Object.fromEntries(
        Object.entries(figures).map(([name, f]) => [
          name,
          {
            'open ms': f.openMs.toFixed(1),
            'heap MB': (f.heapBytes / 2 ** 20).toFixed(1),
            'resident MB': (f.residentBytes / 2 ** 20).toFixed(1),
            'words/s': Math.round(f.wordsPerSecond),
            'suggest p50 ms': f.p50Ms.toFixed(2),
            'p95 ms': f.p95Ms.toFixed(2),
            first: `${(100 * f.firstRight).toFixed(1)} %`,
            'first five': `${(100 * f.firstFive).toFixed(1)} %`,
          },
        ]),
      ),
    )
    const { lisible, ...peers } = figures
    for (const [name, peer] of Object.entries(peers)) {
      const times = (a: number, b: number): string => `${(a / b).toFixed(0)}×`
      console.log(
        `${name}: opening ${times(peer.openMs, lisible!.openMs)} as long, ` +
          `suggesting ${times(peer.p50Ms, lisible!.p50Ms)} (p50) and ${times(peer.p95Ms, lisible!.p95Ms)} (p95) as long`,
      )
    }
  }
}
