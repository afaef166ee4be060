/** A word to write instead. */
export interface Suggestion {
  readonly value: string
  /** How far it is from what was written, likelihood of the word included; lower is better. */
  readonly cost: number
}

/** How much more than the best a suggestion may cost: what is farther helps nobody. */
const span = 1.2

/** The best suggestions so far, each value once. */
export class Best {
  /** Cost above which a suggestion is of no interest: that of the last one where there are enough, or far from the best. */
  limit: number
  readonly #count: number
  /** Best first; alphabetical where costs are the same. */
  readonly #suggestions: Suggestion[] = []

  /** `count`: how many are kept; `limit`: the highest cost that is of interest. */
  constructor(count: number, limit: number) {
    this.#count = count
    this.limit = limit
  }

  get suggestions(): readonly Suggestion[] {
    return this.#suggestions
  }

  propose(value: string, cost: number): void {
    if (cost > this.limit) return
    const suggestions = this.#suggestions
    const known = suggestions.findIndex((suggestion) => suggestion.value === value)
    if (known >= 0) {
      if (suggestions[known]!.cost <= cost) return
      suggestions.splice(known, 1)
    }
    let at = suggestions.length
    while (at > 0 && isBefore(value, cost, suggestions[at - 1]!)) at--
    suggestions.splice(at, 0, { value, cost })
    if (suggestions.length > this.#count) suggestions.pop()
    const last = suggestions.length === this.#count ? suggestions[this.#count - 1]!.cost : this.limit
    this.limit = Math.min(last, suggestions[0]!.cost + span)
  }
}

const isBefore = (value: string, cost: number, other: Suggestion): boolean =>
  cost < other.cost || (cost === other.cost && value < other.value)
