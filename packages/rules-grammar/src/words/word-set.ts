/** A list of words that is cut up when it is first asked. */
class WordSet implements Iterable<string> {
  readonly #list: string
  #words: ReadonlySet<string> | undefined

  constructor(list: string) {
    this.#list = list
  }

  has(word: string): boolean {
    return (this.#words ?? this.#cut()).has(word)
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.#words ?? this.#cut())[Symbol.iterator]()
  }

  #cut(): ReadonlySet<string> {
    this.#words = new Set(this.#list.split(' '))
    return this.#words
  }
}

/** Words of a list, with a space between two. */
export function words(list: string): WordSet {
  return new WordSet(list)
}

/**
 * A replacement with the capital and the apostrophe of what it replaces; where that has none, with the apostrophe that
 * `text` is written with.
 */
export function likeWritten(value: string, written: string, text = ''): string {
  const cased =
    written.charAt(0) === written.charAt(0).toLowerCase()
      ? value
      : value.charAt(0).toUpperCase() + value.slice(1)
  const isTypographic = /['’]/.test(written) ? written.includes('’') : text.includes('’')
  return isTypographic ? cased.replace("'", '’') : cased
}
