import type { Automaton } from '../automaton.js'
import { NEAR } from '../automaton.js'
import type { EditCosts, Rewrite } from './costs.js'
import { LetterCosts } from './costs.js'
import type { Likelihoods } from './likelihood.js'
import { LONGEST, PLACES, Query } from './query.js'

/** A form near the input. */
export interface Candidate {
  readonly form: string
  /** Cost of the edits. */
  readonly cost: number
  /** The same, less what the likelihood of the form takes off. */
  readonly rank: number
  readonly bits: number
}

/** What a search is after. */
export interface Aim {
  /** Rank above which a form is of no interest; it may sink as forms are offered. */
  readonly limit: number
  offer(candidate: Candidate): void
}

/** How many letters a candidate may be longer than the word. */
const LONGER = 6
/** Letters of the longest path, with one to spare. */
const DEEPEST = LONGEST + LONGER + 2
/** Cells of a row. */
const WIDTH = LONGEST + 1
/** Numbers that an item takes: its rewrite, the cell where it began, the letter it waits for, letters matched. */
const ITEM = 4
const MOST_ITEMS = 4096
const FAR = Number.POSITIVE_INFINITY
/** What sums of costs may be wrong by. */
const SLACK = 1e-5

/**
 * Finds the forms within a cost of a word: rows of a weighted Damerau-Levenshtein matrix are computed along
 * the paths of the automaton. Rewrites (several letters for several) are followed beside the rows, as items
 * that wait for their next letter. A path is left when no cell of its row is within the bound and neither a
 * rewrite nor a swap of letters that has begun could bring one back. The bound of a path is that of the search,
 * or less where its likeliest form would rank too low.
 */
export class Walker {
  readonly #automaton: Automaton
  readonly #likelihoods: Likelihoods
  readonly #costs: EditCosts
  readonly #letters: LetterCosts
  readonly #query: Query
  #aim: Aim = { limit: 0, offer() {} }
  #length = 0
  #limit = 0

  // What a search keeps for each letter of its path, made once for all searches. Row 0 is before the first letter.
  /** Costs of the word's beginnings: a row for each depth. */
  readonly #rows = new Float32Array(DEEPEST * WIDTH)
  /** First and last cell of each row within the bound, and the least of its cells. */
  readonly #lows = new Int32Array(DEEPEST)
  readonly #highs = new Int32Array(DEEPEST)
  readonly #leasts = new Float32Array(DEEPEST)
  /** Bound of each row. */
  readonly #bounds = new Float64Array(DEEPEST)
  /** A bit for each place of the word whose letter may come next. */
  readonly #windows = new Int32Array(DEEPEST)
  /** Label that led to each row. */
  readonly #labels = new Uint8Array(DEEPEST)
  readonly #items = new Int32Array(MOST_ITEMS * ITEM)
  /** Items of each row end where those of the next begin. */
  readonly #itemsFrom = new Int32Array(DEEPEST + 1)
  /** A bit for each letter (modulo 32) that some item waits for. */
  readonly #awaited = new Int32Array(DEEPEST)
  readonly #spelt = new Uint16Array(DEEPEST)

  constructor(
    automaton: Automaton,
    likelihoods: Likelihoods,
    costs: EditCosts,
    rewrites: readonly Rewrite[],
    neighbours: ReadonlyMap<string, string>,
  ) {
    this.#automaton = automaton
    this.#likelihoods = likelihoods
    this.#costs = costs
    this.#letters = new LetterCosts(automaton.codes, costs, neighbours)
    this.#query = new Query(costs, this.#letters, rewrites)
  }

  /**
   * Offers the forms whose cost from `word` (lower case, straight apostrophes) is at most `bound` and whose rank is at
   * most the limit of the aim, in no order.
   */
  seek(word: string, bound: number, aim: Aim): void {
    if (word === '' || word.length > LONGEST) return
    this.#query.read(word)
    this.#aim = aim
    this.#limit = aim.limit
    this.#length = word.length
    this.#bounds[0] = bound
    this.#rows.fill(FAR, 0, WIDTH)
    this.#clearRow(0)
    this.#relax(0, 0, 0)
    this.#itemsFrom[0] = 0
    this.#itemsFrom[1] = 0
    this.#enter(0)
    this.#follow(this.#automaton.root, 0, 0, this.#automaton.forms)
  }

  /** Follows the transitions of a state, whose forms have the numbers from `index` on and before `end`. */
  #follow(state: number, depth: number, index: number, end: number): void {
    const { packed, before } = this.#automaton
    const { lower, cheapest } = this.#letters
    const { missingDouble } = this.#costs
    const { alike } = this.#query
    const likelihoods = this.#likelihoods
    const window = this.#windows[depth]!
    const awaited = this.#awaited[depth]!
    const bound = this.#bounds[depth]!
    const least = this.#leasts[depth]!
    const last = depth > 0 ? lower[this.#labels[depth]!]! : 0
    for (let transition = state; ; transition++) {
      const cell = packed[transition]!
      const label = cell & 0xff
      const letter = lower[label]!
      // Where no place near has this letter, it costs something.
      let cost = 0
      if ((alike[label]! & window) === 0 && (awaited & (1 << (letter & 31))) === 0) {
        cost = least + (letter === last ? missingDouble : cheapest[label]!)
      }
      if (cost <= bound) {
        const from = index + before[transition]!
        const to = cell & 0x100 ? end : index + before[transition + 1]!
        const allowed = Math.min(bound, this.#limit + likelihoods.most(from, to) + SLACK)
        if (cost <= allowed) this.#take(transition, depth, from, to, allowed)
      }
      if (cell & 0x100) return
    }
  }

  /** Goes through a transition, offers the form that ends there, and follows the state behind. */
  #take(transition: number, depth: number, from: number, to: number, bound: number): void {
    const { packed, finals } = this.#automaton
    const cell = packed[transition]!
    const label = cell & 0xff
    const next = depth + 1
    this.#labels[next] = label
    this.#bounds[next] = bound
    this.#itemsFrom[next + 1] = this.#itemsFrom[next]!
    this.#computeRow(depth, label)
    const letter = this.#letters.lower[label]!
    if (depth > 0) this.#swap(depth, label, letter)
    const isBegun =
      (this.#awaited[depth]! & (1 << (letter & 31))) !== 0 ? this.#rewrite(depth, letter) : false
    const isAlive = isBegun || this.#highs[next]! >= 0 || this.#maySwap(depth, label, letter)
    const final = finals[transition]!
    if (final) this.#offer(next, from, final)
    const target = cell >>> 9
    if (!isAlive || target === 0 || next >= this.#length + LONGER) return
    this.#enter(next)
    const state = target >= NEAR ? target - NEAR : transition + target
    this.#follow(state, next, final ? from + 1 : from, to)
  }

  #offer(depth: number, index: number, final: number): void {
    const cost = this.#rows[depth * WIDTH + this.#length]!
    if (cost > this.#bounds[depth]!) return
    const rank = cost - this.#likelihoods.bonus(index)
    if (rank > this.#limit) return
    this.#aim.offer({ form: this.#spell(depth), cost, rank, bits: this.#automaton.classes[final - 1]! })
    this.#limit = this.#aim.limit
  }

  /** Computes the row behind a label from the row before it: letters read as the label, missing or too many. */
  #computeRow(depth: number, label: number): void {
    const { substitutions, extras, alike } = this.#query
    const { missing, missingAtEnd, lower } = this.#letters
    const { first, missingDouble } = this.#costs
    const rows = this.#rows
    const length = this.#length
    const next = depth + 1
    const bound = this.#bounds[next]!
    const firstCost = depth === 0 ? first : 0
    const isDoubled = depth > 0 && lower[this.#labels[depth]!] === lower[label]
    const insertion = (isDoubled ? missingDouble : missing[label]!) + firstCost
    const insertionAtEnd = Math.min(insertion, missingAtEnd[label]! + firstCost)
    const stride = alike.length
    const low = this.#lows[depth]!
    const reach = Math.min(length, this.#highs[depth]! + 1)
    const current = next * WIDTH
    const previous = depth * WIDTH
    this.#clearRow(next)
    let newLow = WIDTH
    let newHigh = -1
    let least = FAR
    let skipped = FAR
    let diagonal = low > 0 ? rows[previous + low - 1]! : FAR
    for (let j = low; j <= length; j++) {
      let value = skipped
      if (j <= reach) {
        const above = rows[previous + j]!
        const inserted = above + (j === length ? insertionAtEnd : insertion)
        if (inserted < value) value = inserted
        if (j > 0) {
          const replaced = diagonal + substitutions[j * stride + label]!
          if (replaced < value) value = replaced
        }
        diagonal = above
      }
      if (value <= bound) {
        rows[current + j] = value
        if (newHigh < 0) newLow = j
        newHigh = j
        if (value < least) least = value
        skipped = j < length ? rows[current + j]! + extras[j + 1]! : FAR
      } else {
        if (j > reach) break
        skipped = FAR
      }
    }
    this.#lows[next] = newLow
    this.#highs[next] = newHigh
    this.#leasts[next] = least
  }

  /** Empties a row. */
  #clearRow(depth: number): void {
    const rows = this.#rows
    const start = depth * WIDTH
    const end = start + this.#length
    for (let cell = start; cell <= end; cell++) rows[cell] = FAR
    this.#lows[depth] = WIDTH
    this.#highs[depth] = -1
    this.#leasts[depth] = FAR
  }

  /** Takes a cost of a cell where it is less, and what letters too many after it then cost. */
  #relax(depth: number, from: number, cost: number): void {
    const { extras } = this.#query
    const rows = this.#rows
    const bound = this.#bounds[depth]!
    let value = cost
    for (let j = from; j <= this.#length && value <= bound && value < rows[depth * WIDTH + j]!; j++) {
      rows[depth * WIDTH + j] = value
      if (j < this.#lows[depth]!) this.#lows[depth] = j
      if (j > this.#highs[depth]!) this.#highs[depth] = j
      if (value < this.#leasts[depth]!) this.#leasts[depth] = value
      value += extras[j + 1]!
    }
  }

  /** Two letters of the word that are those of the path, swapped. */
  #swap(depth: number, label: number, letter: number): void {
    const { alike, input } = this.#query
    // Bit j: letter j of the word is the one of the path, letter j + 1 the one before it.
    const places = alike[label]! & (alike[this.#labels[depth]!]! >> 1)
    if (places === 0) return
    const before = this.#letters.lower[this.#labels[depth]!]!
    if (before === letter) return
    const { transposition, first } = this.#costs
    for (let j = 2; j <= this.#length; j++) {
      if (input[j - 1] !== letter || input[j] !== before) continue
      const cost = this.#rows[(depth - 1) * WIDTH + j - 2]! + transposition + (j === 2 ? first / 2 : 0)
      this.#relax(depth + 1, j, cost)
    }
  }

  /** Whether the letter may be the first of two that are swapped. */
  #maySwap(depth: number, label: number, letter: number): boolean {
    const { alike, input } = this.#query
    if ((alike[label]! & this.#windows[depth]!) === 0) return false
    const affordable = this.#bounds[depth + 1]! - this.#costs.transposition
    const last = Math.min(this.#highs[depth]!, this.#length - 2)
    for (let j = this.#lows[depth]!; j <= last; j++) {
      if (input[j + 2] === letter && this.#rows[depth * WIDTH + j]! <= affordable) return true
    }
    return false
  }

  /** Moves on the rewrites that wait for this letter; whether some wait for another. */
  #rewrite(depth: number, letter: number): boolean {
    const { rewrites } = this.#query
    const items = this.#items
    const end = this.#itemsFrom[depth + 1]!
    const bound = this.#bounds[depth + 1]!
    let isBegun = false
    for (let item = this.#itemsFrom[depth]!; item < end; item += ITEM) {
      if (items[item + 2] !== letter) continue
      const { meant, to, cost, firstCost } = rewrites[items[item]!]!
      const origin = items[item + 1]!
      const value = this.#rows[origin]! + cost + (origin === 0 ? firstCost : 0)
      const matched = items[item + 3]! + 1
      if (value > bound) continue
      if (matched < meant.length) {
        this.#push(depth + 1, items[item]!, origin, matched)
        isBegun = true
      } else this.#relax(depth + 1, to, value)
    }
    return isBegun
  }

  /** Starts the rewrites that a row can afford, and notes what may come after it. */
  #enter(depth: number): void {
    const { rewrites, starting, leastStarting } = this.#query
    const bound = this.#bounds[depth]!
    const length = this.#length
    const high = this.#highs[depth]!
    // Behind two letters that may be swapped, the row of the first counts.
    const low = depth > 0 ? Math.min(this.#lows[depth]!, this.#lows[depth - 1]! + 2) : this.#lows[depth]!
    for (let from = low; from <= high; from++) {
      const cost = this.#rows[depth * WIDTH + from]!
      if (cost + leastStarting[from]! > bound) continue
      for (let rewrite = starting[from]!; rewrite < starting[from + 1]!; rewrite++) {
        if (cost + rewrites[rewrite]!.cost <= bound) this.#push(depth, rewrite, depth * WIDTH + from, 0)
      }
    }
    this.#lows[depth] = low
    const last = Math.min(length, Math.max(high, depth > 0 ? this.#highs[depth - 1]! : 0) + 2)
    this.#windows[depth] = length < PLACES ? ((1 << (last + 1)) - 1) & (-1 << Math.max(0, low - 1)) : -1
    let letters = 0
    const end = this.#itemsFrom[depth + 1]!
    for (let item = this.#itemsFrom[depth]!; item < end; item += ITEM) {
      letters |= 1 << (this.#items[item + 2]! & 31)
    }
    this.#awaited[depth] = letters
  }

  /** Adds an item to a row: a rewrite begun at a cell, so many letters of which are matched. */
  #push(depth: number, rewrite: number, origin: number, matched: number): void {
    const items = this.#items
    const top = this.#itemsFrom[depth + 1]!
    if (top > items.length - ITEM) return
    items[top] = rewrite
    items[top + 1] = origin
    items[top + 2] = this.#query.rewrites[rewrite]!.meant[matched]!
    items[top + 3] = matched
    this.#itemsFrom[depth + 1] = top + ITEM
  }

  #spell(depth: number): string {
    const { codes } = this.#automaton
    for (let at = 1; at <= depth; at++) this.#spelt[at - 1] = codes[this.#labels[at]!]!
    return String.fromCharCode(...this.#spelt.subarray(0, depth))
  }
}
