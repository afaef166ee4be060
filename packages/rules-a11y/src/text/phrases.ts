import type { Unit } from './units.js'

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Words and phrases to look for, found by their first word; the longest wins. */
export class Phrases<T> {
  /** As they were given, by their first word; read when it is first met. */
  readonly #given = new Map<string, (readonly [phrase: string, value: T])[]>()
  readonly #byFirst = new Map<string, readonly Entry<T>[]>()

  /** @param entries phrases in small letters, words separated by one space, elided forms by an apostrophe. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const entry of entries) {
      const first = firstWord(entry[0])
      const list = this.#given.get(first)
      if (list) list.push(entry)
      else this.#given.set(first, [entry])
    }
  }

  /** First words of the phrases. */
  get firsts(): Iterable<string> {
    return this.#given.keys()
  }

  /** The longest phrase that starts at `units[index]`, and how many units it takes. */
  at(units: readonly Unit[], index: number): { readonly length: number; readonly value: T } | undefined {
    const { lower } = units[index] as Unit
    const given = this.#given.get(lower)
    if (!given) return undefined
    let list = this.#byFirst.get(lower)
    if (!list) {
      list = given
        .map(([phrase, value]) => ({ words: phrase.replace(/'(?=[^ ])/g, "' ").split(' '), value }))
        .sort((a, b) => b.words.length - a.words.length)
      this.#byFirst.set(lower, list)
    }
    for (const { words, value } of list) {
      if (startsWith(units, index, words)) return { length: words.length, value }
    }
    return undefined
  }
}

/** `à`, `dans`; an elided word with its apostrophe. */
function firstWord(phrase: string): string {
  const end = phrase.search(/[ ']/)
  if (end < 0) return phrase
  return phrase.slice(0, phrase.charAt(end) === "'" ? end + 1 : end)
}

function startsWith(units: readonly Unit[], index: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const unit = units[index + i]
    if (!unit?.follows || unit.lower !== words[i]) return false
  }
  return true
}
