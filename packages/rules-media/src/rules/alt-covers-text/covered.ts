import { nearlySame } from '../../fuzzy.js'
import { wordsOf } from '../../normalise.js'

/** Words that can be heard or copied, in any order. */
export class Spoken {
  readonly #words = new Set<string>()
  #joined = ''

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.#words.add(word)
      this.#joined += word
    }
    this.#joined += ' '
  }

  /**
   * Whether a word read in a picture is among them, slips of the reader forgiven: a letter or two, and spaces that
   * it lost or added. Figures must be the same: an hour or a price is what must not be mistaken.
   */
  has(word: string): boolean {
    if (this.#words.has(word)) return true
    if (/\d/.test(word)) return false
    if (word.length >= LONG && this.#joined.includes(word)) return true
    for (const other of this.#words) if (nearlySame(word, other)) return true
    return false
  }

  /** Share of the letters of a line, 0 to 1, that are in words found here; 1 for a line without words. */
  share(line: string): number {
    const words = wordsOf(line).filter((word) => word.length > 1)
    const total = letters(words)
    return total === 0 ? 1 : letters(words.filter((word) => this.has(word))) / total
  }
}

/** A piece this long is hardly in a text by chance. */
const LONG = 5

/** Lines of fewer letters (a logo, a date in a corner) say little by themselves. */
const FEWEST = 4

/** Whether a line holds enough to be missed. */
export function isTelling(line: string): boolean {
  return letters(wordsOf(line).filter((word) => word.length > 1)) >= FEWEST
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0)
}
