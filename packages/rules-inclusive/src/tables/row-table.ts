/**
 * A compiled table: rows by word, in lines of words that begin with the same two letters. A line is read when one
 * of its words is first asked for, since a post touches few: all of them took a start milliseconds.
 */
export class RowTable {
  readonly #keyOf: (row: string) => string
  readonly #rows = new Map<string, string>()
  readonly #unread = new Map<number, string[]>()

  /** `texts`: compiled tables, a row of a later one before a row of an earlier one. */
  constructor(texts: readonly string[], keyOf: (row: string) => string) {
    this.#keyOf = keyOf
    for (const text of texts) {
      for (const line of text.split('\n')) {
        const initials = initialsOf(line)
        const lines = this.#unread.get(initials)
        if (lines) lines.push(line)
        else this.#unread.set(initials, [line])
      }
    }
  }

  /** The row of a word in lower case. */
  get(word: string): string | undefined {
    const row = this.#rows.get(word)
    if (row !== undefined || this.#unread.size === 0) return row
    const initials = initialsOf(word)
    const lines = this.#unread.get(initials)
    if (!lines) return undefined
    this.#unread.delete(initials)
    lines.forEach(this.#readLine)
    return this.#rows.get(word)
  }

  /** Every word with its row. */
  all(): ReadonlyMap<string, string> {
    for (const lines of this.#unread.values()) lines.forEach(this.#readLine)
    this.#unread.clear()
    return this.#rows
  }

  readonly #readLine = (line: string): void => {
    for (const row of line.slice(line.indexOf(' ') + 1).split(' ')) this.#rows.set(this.#keyOf(row), row)
  }
}

/** The first two units of a word or a line, as one number. */
function initialsOf(word: string): number {
  return (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0)
}
