/**
 * Measures the French lexicon on misspellings that people made: `pnpm --filter @lisible/lexicon-fr measure`.
 * Prints, for the half on which the costs were tuned, the half that was held back and both: how often the first
 * suggestion and one of the first five is right; the share of misspellings that are unknown; how long a
 * suggestion takes.
 */
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../src/index.js'
import { openLexicon } from '../src/index.js'
import type { Misspelling } from './misspellings.js'
import { comparable, halfOf, misspellingsOf, readCases } from './misspellings.js'

const data = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../data/${name}`, import.meta.url)))

function open(spelling: 'any' | 'classic'): Lexicon {
  const lexicon = openLexicon(data('fr.lexicon'), { spelling, usage: data('fr-usage.lexicon') })
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

function measure(lexicon: Lexicon, pairs: readonly Misspelling[]): Record<string, string | number> {
  let first = 0
  let five = 0
  const times: number[] = []
  for (const { written, meant } of pairs) {
    const before = performance.now()
    const suggestions = lexicon.suggest(written)
    times.push(performance.now() - before)
    const wanted = new Set(meant.map((word) => comparable(word).toLowerCase()))
    const rank = suggestions.findIndex(({ value }) => wanted.has(comparable(value).toLowerCase()))
    if (rank === 0) first++
    if (rank >= 0) five++
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number): string =>
    `${times[Math.floor(share * (times.length - 1))]!.toFixed(2)} ms`
  return {
    words: pairs.length,
    'first right': percent(first, pairs.length),
    'in the first five': percent(five, pairs.length),
    p50: quantile(0.5),
    p95: quantile(0.95),
    longest: quantile(1),
  }
}

const cases = readCases()
if (!cases) {
  process.stdout.write('No evaluation data beside the repository: nothing to measure.\n')
} else {
  const lexicon = open('any')
  const classic = open('classic')
  const all = misspellingsOf(cases)
  const known = ({ meant }: Misspelling): boolean =>
    meant.some((word) => word.split(' ').every((part) => lexicon.check(part).known))
  const unknown = all.filter(({ written }) => {
    const { known: accepted, remark } = classic.check(written)
    return !accepted || remark !== undefined
  })
  process.stdout.write(
    `misspellings: ${all.length}, unknown to the lexicon: ${percent(unknown.length, all.length)}\n`,
  )
  const pairs = unknown.filter(known)
  for (const { written } of pairs) lexicon.suggest(written)
  console.table({
    tuned: measure(
      lexicon,
      pairs.filter(({ written }) => halfOf(written) === 'tuned'),
    ),
    held: measure(
      lexicon,
      pairs.filter(({ written }) => halfOf(written) === 'held'),
    ),
    all: measure(lexicon, pairs),
  })
}
