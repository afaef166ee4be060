import { CLASS_STEP, MOST_FREQUENT_CLASS } from '../frequency.js'
import type { RankCosts } from './rank.js'

/** Forms of a block, of which only the likeliest is remembered. */
const BLOCK_SHIFT = 4
const BLOCK = 1 << BLOCK_SHIFT

/**
 * What the likelihood of a form takes off its cost, and the most that it takes off among the forms of a range of
 * numbers: a path of the automaton leads to such a range, and is left when even its likeliest form is too far.
 */
export class Likelihoods {
  readonly #classes: Uint8Array | undefined
  /** What each frequency class takes off. */
  readonly #bonuses: Float64Array
  /** Row k: the highest class of each run of 2^k blocks. */
  readonly #runs: Uint8Array[] = []

  /** `classes`: the frequency class of each form, by its number; none where nothing was counted. */
  constructor(
    classes: Uint8Array | undefined,
    { frequency, unseen }: Pick<RankCosts, 'frequency' | 'unseen'>,
  ) {
    this.#classes = classes
    this.#bonuses = Float64Array.from({ length: MOST_FREQUENT_CLASS + 1 }, (_, number) =>
      number === 0 ? -unseen : frequency * number * CLASS_STEP,
    )
    if (classes) this.#summarise(classes)
  }

  /** How usual a form is: log10(1 + 5 × occurrences per million words), to its class; 0 when it was not counted. */
  logFrequency(form: number): number {
    return this.#classes === undefined ? 0 : this.#classes[form]! * CLASS_STEP
  }

  /** What the likelihood of a form takes off its cost; less than 0 for one that was never counted. */
  bonus(form: number): number {
    return this.#bonuses[this.#classes === undefined ? 0 : this.#classes[form]!]!
  }

  /** A bonus that no form from `from` on and before `to` exceeds. */
  most(from: number, to: number): number {
    const classes = this.#classes
    if (classes === undefined) return this.#bonuses[0]!
    let highest = 0
    if (to - from <= BLOCK) {
      for (let form = from; form < to; form++) if (classes[form]! > highest) highest = classes[form]!
      return this.#bonuses[highest]!
    }
    const first = from >>> BLOCK_SHIFT
    const last = (to - 1) >>> BLOCK_SHIFT
    const power = 31 - Math.clz32(last - first + 1)
    const runs = this.#runs[power]!
    return this.#bonuses[Math.max(runs[first]!, runs[last + 1 - (1 << power)]!)]!
  }

  #summarise(classes: Uint8Array): void {
    let row = new Uint8Array(Math.ceil(classes.length / BLOCK))
    for (let form = 0; form < classes.length; form++) {
      const block = form >>> BLOCK_SHIFT
      if (classes[form]! > row[block]!) row[block] = classes[form]!
    }
    this.#runs.push(row)
    for (let size = 1; 2 * size <= this.#runs[0]!.length; size *= 2) {
      const longer = new Uint8Array(row.length - size)
      for (let at = 0; at < longer.length; at++) longer[at] = Math.max(row[at]!, row[at + size]!)
      this.#runs.push(longer)
      row = longer
    }
  }
}
