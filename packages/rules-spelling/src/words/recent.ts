/** How many keys are remembered. */
const capacity = 4096

/** What was found for the keys asked for lately. */
export class Recent<Key, Value> {
  readonly #values = new Map<Key, Value>()

  get(key: Key): Value | undefined {
    return this.#values.get(key)
  }

  set(key: Key, value: Value): void {
    // The oldest go by the hundred: one at a time is slow.
    if (this.#values.size >= capacity) {
      let excess = capacity / 16
      for (const oldest of this.#values.keys()) {
        if (excess-- === 0) break
        this.#values.delete(oldest)
      }
    }
    this.#values.set(key, value)
  }
}
