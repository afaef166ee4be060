import type { Automaton } from '../automaton.js'
import { NEAR } from '../automaton.js'
import type { EditCosts, Rewrite } from './costs.js'
import { displacements, graves, LetterCosts, repetitions } from './costs.js'

/** A form near the input. */
export interface Candidate {
  readonly form: string
  readonly cost: number
  readonly bits: number
  /** Number of the form in the automaton. */
  readonly index: number
}

/** Whether a form may be among the best: asked before its letters are put together. */
export type Keep = (cost: number, bits: number, index: number) => boolean

/** A rewrite whose written side occurs in the word. */
interface ActiveRewrite {
  /** Code units of what is meant. */
  readonly meant: readonly number[]
  readonly cost: number
  /** Each occurrence: lengths of the word's beginnings before and after what is written. */
  readonly spans: readonly (readonly [from: number, to: number])[]
  /** Added where a rewrite of the beginning of the word changes its first letter. */
  readonly firstCost: number
}

/** What the search needs to know of a word, whatever the bound. */
interface Query {
  readonly word: string
  /** Code units of the word, from 1. */
  readonly input: Uint16Array
  readonly substitutions: Float32Array
  /** For each label, a bit for each place of the word whose letter is read as it for less than an unlike one. */
  readonly resembling: Int32Array
  readonly extras: Float32Array
  readonly rewrites: readonly ActiveRewrite[]
  /** Numbers of the rewrites that may begin after j letters of the word, and the least of their costs. */
  readonly starting: readonly (readonly number[])[]
  readonly leastStarting: Float32Array
}

/** Longest word for which anything is sought. */
const LONGEST = 40
/** How many letters a candidate may be longer than the word. */
const LONGER = 6
/** Numbers that an item takes: its rewrite, the row where it began, letters matched, the letter it waits for, its bit. */
const ITEM = 5
const MOST_ITEMS = 4096
/** Places of a word that a number has bits for. */
const BITS = 31
const FAR = Number.POSITIVE_INFINITY

/** What a search keeps for each letter of its path, made once for all searches. */
class Stack {
  /** Costs of the word's beginnings, a row for each depth. */
  readonly rows = new Float32Array((LONGEST + LONGER + 1) * (LONGEST + 1))
  /** First and last cell of each row within the bound. */
  readonly lows = new Int32Array(LONGEST + LONGER + 1)
  readonly highs = new Int32Array(LONGEST + LONGER + 1)
  /** Least cell of each row. */
  readonly leasts = new Float32Array(LONGEST + LONGER + 1)
  readonly path = new Uint16Array(LONGEST + LONGER + 1)
  readonly labels = new Uint8Array(LONGEST + LONGER + 1)
  readonly spelt = new Uint16Array(LONGEST + LONGER + 1)
  readonly cursors = new Int32Array(LONGEST + LONGER + 1)
  readonly indices = new Int32Array(LONGEST + LONGER + 1)
  readonly itemsFrom = new Int32Array(LONGEST + LONGER + 2)
  /** A bit for each letter (modulo 32) that some item waits for. */
  readonly awaited = new Int32Array(LONGEST + LONGER + 2)
}

/**
 * Finds the forms within a cost of a word: rows of a weighted Damerau-Levenshtein matrix are computed along
 * the paths of the automaton. Rewrites (several letters for several) are followed beside the rows, as items
 * that wait for their next letter. A path is left when no cell of its row is within the bound and neither a
 * rewrite nor a swap of letters that has begun could bring one back.
 */
export class Walker {
  readonly #automaton: Automaton
  readonly #costs: EditCosts
  readonly #letters: LetterCosts
  readonly #rewrites: readonly Rewrite[]
  readonly #items = new Int32Array(MOST_ITEMS * ITEM)
  readonly #stack = new Stack()
  /** Least cost of a letter read as one that does not resemble it. */
  readonly #unlike: number
  #query: Query | undefined

  constructor(
    automaton: Automaton,
    costs: EditCosts,
    rewrites: readonly Rewrite[],
    neighbours: ReadonlyMap<string, string>,
  ) {
    this.#automaton = automaton
    this.#costs = costs
    this.#unlike = Math.min(costs.substitution, costs.neighbour, costs.vowel)
    this.#letters = new LetterCosts(automaton.codes, costs, neighbours)
    this.#rewrites = rewrites.map(([written, meant, cost]) => [written, meant, cost * costs.rewrite])
  }

  /**
   * Forms whose cost from `word` (lower case, straight apostrophes) is at most `bound`, in no order, of which `keep`
   * wants to know more.
   */
  near(word: string, bound: number, keep: Keep): Candidate[] {
    if (word === '' || word.length > LONGEST) return []
    if (this.#query?.word !== word) this.#query = this.#prepare(word)
    const { substitutions, resembling, extras, rewrites, starting, leastStarting, input } = this.#query
    const items = this.#items
    const itemsLimit = items.length - ITEM
    const { packed, finals, classes, codes, root } = this.#automaton
    const counts = this.#automaton.counts()
    const { first, missingDouble, transposition } = this.#costs
    const { lower, missing, missingAtEnd } = this.#letters
    const unlike = this.#unlike
    const length = word.length
    const width = length + 1
    const deepest = length + LONGER
    const { rows, lows, highs, path, labels, cursors, indices, leasts, itemsFrom, awaited, spelt } =
      this.#stack
    let itemsTop = 0
    const found: Candidate[] = []

    rows.fill(FAR, 0, width)
    lows[0] = 0
    highs[0] = 0
    indices[0] = 0
    itemsFrom[0] = 0
    awaited[0] = 0
    leasts[0] = 0
    rows[0] = 0
    for (let j = 1; j < width; j++) {
      const cost = rows[j - 1]! + extras[j]!
      if (cost > bound) break
      rows[j] = cost
      highs[0] = j
    }
    let depth = 0
    cursors[0] = root
    begin(0)

    function push(rewrite: number, row: number, matched: number): void {
      if (itemsTop > itemsLimit) return
      items[itemsTop] = rewrite
      items[itemsTop + 1] = row
      items[itemsTop + 2] = matched
      const letter = rewrites[rewrite]!.meant[matched]!
      items[itemsTop + 3] = letter
      items[itemsTop + 4] = 1 << (letter & 31)
      itemsTop += ITEM
    }

    /** Starts the rewrites that a row can afford. */
    function begin(row: number): void {
      for (let from = lows[row]!; from <= highs[row]!; from++) {
        const cost = rows[row * width + from]!
        if (cost + leastStarting[from]! > bound) continue
        for (const rewrite of starting[from]!) {
          if (cost + rewrites[rewrite]!.cost <= bound) push(rewrite, row, 0)
        }
      }
      let letters = 0
      for (let item = itemsFrom[row]!; item < itemsTop; item += ITEM) letters |= items[item + 4]!
      awaited[row] = letters
    }

    for (;;) {
      const transition = cursors[depth]!
      const cell = packed[transition]!
      const label = cell & 0xff
      const letter = lower[label]!
      path[depth] = letter
      labels[depth] = label
      const before = depth === 0 ? 0 : path[depth - 1]!
      const previous = depth * width
      const current = previous + width
      const low = lows[depth]!
      const high = highs[depth]!
      const firstCost = depth === 0 ? first : 0
      const insertion = (before === letter ? missingDouble : missing[label]!) + firstCost
      const insertionAtEnd = Math.min(insertion, missingAtEnd[label]! + firstCost)
      const isAwaited = (awaited[depth]! & (1 << (letter & 31))) !== 0
      const reach = Math.min(length, Math.max(high + 1, depth > 0 ? highs[depth - 1]! + 2 : 0))
      // Where every unlike letter is too dear and none that resembles this one is near, nothing is computed.
      const last = Math.min(length, Math.max(reach, high + 2))
      const isHopeless =
        !isAwaited &&
        leasts[depth]! + Math.min(insertionAtEnd, unlike) > bound &&
        (resembling[label]! & ((1 << (last + 1)) - 1) & (-1 << Math.max(0, low - 1))) === 0
      let newLow = width
      let newHigh = -1
      let newLeast = FAR
      for (let j = isHopeless ? current + length : current; j < current + width; j++) rows[j] = FAR
      for (let j = isHopeless ? width : low; j < width; j++) {
        let value = FAR
        if (j <= reach) {
          value = rows[previous + j]! + (j === length ? insertionAtEnd : insertion)
          if (j > 0) {
            const replaced = rows[previous + j - 1]! + substitutions[label * width + j]!
            if (replaced < value) value = replaced
            if (depth > 0 && j > 1 && input[j - 1] === letter && input[j] === before && before !== letter) {
              const swapped = rows[previous - width + j - 2]! + transposition + (j === 2 ? first / 2 : 0)
              if (swapped < value) value = swapped
            }
          }
        }
        if (j > 0) {
          const skipped = rows[current + j - 1]! + extras[j]!
          if (skipped < value) value = skipped
        }
        if (value <= bound) {
          rows[current + j] = value
          if (newHigh < 0) newLow = j
          newHigh = j
          if (value < newLeast) newLeast = value
        } else if (j > reach) break
      }
      let alive = newHigh >= 0
      const itemsEnd = itemsTop
      for (let item = isAwaited ? itemsFrom[depth]! : itemsEnd; item < itemsEnd; item += ITEM) {
        if (items[item + 3] !== letter) continue
        const rewrite = rewrites[items[item]!]!
        const matched = items[item + 2]! + 1
        if (matched < rewrite.meant.length) {
          push(items[item]!, items[item + 1]!, matched)
          alive = true
          continue
        }
        const origin = items[item + 1]! * width
        for (const [from, to] of rewrite.spans) {
          let value = rows[origin + from]! + rewrite.cost
          if (origin === 0 && from === 0) value += rewrite.firstCost
          for (let j = to; value <= bound && value < rows[current + j]!; value += extras[j]!) {
            rows[current + j] = value
            if (j < newLow) newLow = j
            if (j > newHigh) newHigh = j
            if (value < newLeast) newLeast = value
            alive = true
            if (++j > length) break
          }
        }
      }
      if (!alive && !isHopeless && depth < deepest - 1) {
        for (let j = low; j <= high && j + 2 <= length; j++) {
          if (input[j + 2] === letter && rows[previous + j]! + transposition <= bound) alive = true
        }
      }
      const final = finals[transition]!
      if (final && rows[current + length]! <= bound) {
        const cost = rows[current + length]!
        const bits = classes[final - 1]!
        if (keep(cost, bits, indices[depth]!)) {
          for (let position = 0; position <= depth; position++) spelt[position] = codes[labels[position]!]!
          const form = String.fromCharCode(...spelt.subarray(0, depth + 1))
          found.push({ form, cost, bits, index: indices[depth]! })
        }
      }
      const target = cell >>> 9
      if (alive && target !== 0 && depth + 1 < deepest) {
        const index = indices[depth]! + (final ? 1 : 0)
        depth++
        cursors[depth] = target >= NEAR ? target - NEAR : transition + target
        indices[depth] = index
        lows[depth] = Math.min(newLow, low + 2)
        highs[depth] = newHigh
        leasts[depth] = newLeast
        itemsFrom[depth] = itemsEnd
        begin(depth)
        continue
      }
      itemsTop = itemsEnd
      // To the next transition of this state, or of the nearest state above that has one.
      while (packed[cursors[depth]!]! & 0x100) {
        itemsTop = itemsFrom[depth]!
        if (depth === 0) return found
        depth--
      }
      indices[depth]! += counts[cursors[depth]!]!
      cursors[depth]!++
    }
  }

  #prepare(word: string): Query {
    const rewrites: ActiveRewrite[] = []
    for (const [written, meant, cost] of [
      ...this.#rewrites,
      ...displacements(word, this.#costs.displacement),
      ...repetitions(word, this.#costs.repetition),
      ...graves(word, this.#costs.grave),
    ]) {
      const spans: (readonly [number, number])[] = []
      for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1)) {
        spans.push([at, at + written.length])
      }
      if (spans.length === 0) continue
      rewrites.push({
        meant: Array.from({ length: meant.length }, (_, i) => meant.charCodeAt(i)),
        cost,
        spans,
        firstCost: meant.charAt(0) === word.charAt(0) ? 0 : this.#costs.first,
      })
    }
    const starting: number[][] = Array.from({ length: word.length + 1 }, () => [])
    const leastStarting = new Float32Array(word.length + 1).fill(FAR)
    for (const [number, { cost, spans }] of rewrites.entries()) {
      for (const [from] of spans) {
        starting[from]!.push(number)
        leastStarting[from] = Math.min(leastStarting[from]!, cost)
      }
    }
    const substitutions = this.#letters.substitutions(word)
    return {
      word,
      input: Uint16Array.from({ length: word.length + 2 }, (_, j) => (j ? word.charCodeAt(j - 1) : 0)),
      starting,
      leastStarting,
      substitutions,
      resembling: this.#resembling(substitutions, word.length),
      extras: this.#letters.extras(word),
      rewrites,
    }
  }

  #resembling(substitutions: Float32Array, length: number): Int32Array {
    const bits = new Int32Array(this.#automaton.codes.length)
    // A longer word has more places than a number has bits: any letter may be near.
    if (length >= BITS) return bits.fill(-1)
    for (let label = 0; label < bits.length; label++) {
      for (let j = 1; j <= length; j++) {
        if (substitutions[label * (length + 1) + j]! < this.#unlike) bits[label]! |= 1 << j
      }
    }
    return bits
  }
}
