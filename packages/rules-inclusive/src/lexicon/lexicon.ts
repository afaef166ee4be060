import { englishLexicon } from '../tables/lexicon-en.js'
import { frenchLexicon } from '../tables/lexicon-fr.js'
import { type Entry, readEntry } from './entry.js'

/** Letters of a word by which open-ended triggers are found. */
const stemLength = 4

/** Expressions by the words that may start a search for them; entries are read when first asked for. */
export class LexiconTable {
  readonly #lines: readonly string[]
  readonly #entries: (Entry | undefined)[] = []
  readonly #words = new Map<string, readonly number[]>()
  readonly #stems = new Map<string, (readonly [stem: string, entries: readonly number[]])[]>()

  constructor(table: { readonly triggers: string; readonly entries: string }) {
    this.#lines = table.entries.split('\n')
    for (const trigger of table.triggers.split(' ')) {
      const colon = trigger.lastIndexOf(':')
      const entries = trigger
        .slice(colon + 1)
        .split(',')
        .map((index) => Number.parseInt(index, 36))
      const word = trigger.slice(0, colon)
      if (word.endsWith('*')) this.#addStem(word.slice(0, -1), entries)
      else this.#words.set(word, entries)
    }
  }

  get size(): number {
    return this.#lines.length
  }

  entry(index: number): Entry {
    let entry = this.#entries[index]
    if (!entry) {
      entry = readEntry(this.#lines[index] as string)
      this.#entries[index] = entry
    }
    return entry
  }

  /** Calls `found` with each entry that `word` (lower case) may belong to. */
  candidates(word: string, found: (index: number) => void): void {
    const exact = this.#words.get(word)
    if (exact) for (const index of exact) found(index)
    if (word.length < stemLength || this.#stems.size === 0) return
    const stems = this.#stems.get(word.slice(0, stemLength))
    if (!stems) return
    for (const [stem, entries] of stems) if (word.startsWith(stem)) entries.forEach(found)
  }

  #addStem(stem: string, entries: readonly number[]): void {
    const key = stem.slice(0, stemLength)
    const list = this.#stems.get(key)
    if (list) list.push([stem, entries])
    else this.#stems.set(key, [[stem, entries]])
  }
}

let french: LexiconTable | undefined
let english: LexiconTable | undefined

/** The lexicon of a language, opened on first use. */
export function lexiconOf(language: 'fr' | 'en'): LexiconTable {
  if (language === 'en') {
    english ??= new LexiconTable(englishLexicon)
    return english
  }
  french ??= new LexiconTable(frenchLexicon)
  return french
}
