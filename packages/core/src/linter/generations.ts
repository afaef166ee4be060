/**
 * What was computed of texts, by their characters: what was not asked for in the last checks goes. Counted in
 * characters, because a long text that changes at every letter leaves many versions behind.
 */
export class Generations<T> {
  readonly #limit: number
  #recent = new Map<string, Map<string, T>>()
  #older = new Map<string, Map<string, T>>()
  #size = 0

  /** `limit`: characters after which a new generation begins, at the next check. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** A check begins: whatever it asks for stays until the next, however much that is. */
  turn(): void {
    if (this.#size <= this.#limit) return
    this.#older = this.#recent
    this.#recent = new Map()
    this.#size = 0
  }

  /** What is known of a text under some circumstances. */
  get(circumstances: string, text: string): T | undefined {
    const known = this.#recent.get(circumstances)?.get(text)
    if (known !== undefined) return known
    const older = this.#older.get(circumstances)?.get(text)
    if (older !== undefined) this.set(circumstances, text, older)
    return older
  }

  set(circumstances: string, text: string, value: T): void {
    let shelf = this.#recent.get(circumstances)
    if (!shelf) {
      shelf = new Map()
      this.#recent.set(circumstances, shelf)
    }
    shelf.set(text, value)
    this.#size += text.length
  }
}

/** The same characters on their own: a slice keeps the whole text it was cut from in memory. */
export function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1)
}
