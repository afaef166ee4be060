import type { EditCosts, LetterCosts, Rewrite } from './costs.js'
import { displacements, graves, repetitions } from './costs.js'

/** Longest word for which anything is sought. */
export const LONGEST = 40
/** Places of a word that a number has bits for. */
export const PLACES = 31

/** A rewrite at a place of the word where its written side stands. */
export interface ActiveRewrite {
  /** Code units of what is meant. */
  readonly meant: readonly number[]
  /** Letters of the word after what is written. */
  readonly to: number
  readonly cost: number
  /** Added at the beginning of both words, where the first letter changes. */
  readonly firstCost: number
}

/**
 * What a search needs to know of a word, whatever the bound. There is one, read anew for each word: its tables
 * are made once.
 */
export class Query {
  word = ''
  /** Code units of the word, from 1. */
  readonly input = new Uint16Array(LONGEST + 2)
  /** Cost of reading letter j of the word (from 1) as a label, at `j * labels + label`. */
  readonly substitutions: Float32Array
  /** For each label, a bit for each place of the word whose letter is it but for accents. */
  readonly alike: Int32Array
  /** Cost of letter j of the word being too many. */
  readonly extras = new Float32Array(LONGEST + 1)
  rewrites: readonly ActiveRewrite[] = []
  /** The rewrites that begin after j letters of the word are those from `starting[j]` on and before `starting[j + 1]`. */
  readonly starting = new Int32Array(LONGEST + 2)
  /** Least of their costs. */
  readonly leastStarting = new Float32Array(LONGEST + 1)
  readonly #costs: EditCosts
  readonly #letters: LetterCosts
  /** Rewrites by the first letter of what is written. */
  readonly #rewrites = new Map<string, Rewrite[]>()

  constructor(costs: EditCosts, letters: LetterCosts, rewrites: readonly Rewrite[]) {
    this.#costs = costs
    this.#letters = letters
    const labels = letters.letters.length
    this.substitutions = new Float32Array((LONGEST + 1) * labels)
    this.alike = new Int32Array(labels)
    for (const [written, meant, cost] of rewrites) {
      const rewrite: Rewrite = [written, meant, cost * costs.rewrite]
      const known = this.#rewrites.get(written.charAt(0))
      if (known) known.push(rewrite)
      else this.#rewrites.set(written.charAt(0), [rewrite])
    }
  }

  /** Reads a word of 1 to `LONGEST` code units. */
  read(word: string): void {
    if (this.word === word) return
    this.word = word
    const { input, substitutions, extras, alike } = this
    const labels = alike.length
    // A longer word has more places than a number has bits: any letter may be alike.
    alike.fill(word.length < PLACES ? 0 : -1)
    for (let j = 1; j <= word.length; j++) {
      const reading = this.#letters.reading(word.charAt(j - 1), j === 1)
      substitutions.set(reading.costs, j * labels)
      for (const label of reading.alike) alike[label]! |= 1 << j
      extras[j] = this.#letters.extra(word, j)
      input[j] = word.charCodeAt(j - 1)
    }
    input[word.length + 1] = 0
    this.#readRewrites(word)
  }

  #readRewrites(word: string): void {
    const { first, displacement, repetition, grave } = this.#costs
    const found: ActiveRewrite[] = []
    const own = [
      ...displacements(word, displacement),
      ...repetitions(word, repetition),
      ...graves(word, grave),
    ]
    for (let from = 0; from <= word.length; from++) {
      this.starting[from] = found.length
      let least = Number.POSITIVE_INFINITY
      const add = (meant: string, to: number, cost: number): void => {
        if (cost < least) least = cost
        const firstCost = meant.charAt(0) === word.charAt(0) ? 0 : first
        found.push({ meant: codesOf(meant), to, cost, firstCost })
      }
      for (const [written, meant, cost] of this.#rewrites.get(word.charAt(from)) ?? []) {
        if (word.startsWith(written, from)) add(meant, from + written.length, cost)
      }
      for (const rewrite of own) if (rewrite.from === from) add(rewrite.meant, rewrite.to, rewrite.cost)
      this.leastStarting[from] = least
    }
    this.starting[word.length + 1] = found.length
    this.rewrites = found
  }
}

function codesOf(letters: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < letters.length; at++) codes.push(letters.charCodeAt(at))
  return codes
}
