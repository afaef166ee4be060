import type { Unit } from './units.js'

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Words and phrases to look for, found by their first word; the longest wins. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  /** @param entries phrases in small letters, words separated by one space, elided forms by an apostrophe. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.replace(/'(?=[^ ])/g, "' ").split(' ')
      const list = this.#byFirst.get(words[0] as string)
      if (list) list.push({ words, value })
      else this.#byFirst.set(words[0] as string, [{ words, value }])
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** The longest phrase that starts at `units[index]`, and how many units it takes. */
  at(units: readonly Unit[], index: number): { readonly length: number; readonly value: T } | undefined {
    const list = this.#byFirst.get((units[index] as Unit).lower)
    if (!list) return undefined
    for (const { words, value } of list) {
      if (startsWith(units, index, words)) return { length: words.length, value }
    }
    return undefined
  }
}

function startsWith(units: readonly Unit[], index: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const unit = units[index + i]
    if (!unit?.follows || unit.lower !== words[i]) return false
  }
  return true
}
