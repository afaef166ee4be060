import { englishLexicon } from '../tables/lexicon-en.js'
import { frenchLexicon } from '../tables/lexicon-fr.js'
import { RowTable } from '../tables/row-table.js'
import { type Entry, readEntry } from './entry.js'

/** Letters of a word by which open-ended triggers are found. */
const stemLength = 4

/** Expressions by the words that may start a search for them; entries are read when first asked for. */
export class LexiconTable {
  readonly #table: { readonly entries: string }
  #lines: readonly string[] | undefined
  readonly #entries: (Entry | undefined)[] = []
  readonly #words: RowTable
  /** Stems by their first letters, each with its entries. */
  readonly #stems = new Map<string, (readonly [stem: string, entries: readonly number[]])[]>()

  constructor(table: { readonly words: string; readonly stems: string; readonly entries: string }) {
    this.#table = table
    this.#words = new RowTable([table.words], (row) => row.slice(0, row.lastIndexOf(':')))
    for (const row of table.stems.split(' ')) if (row !== '') this.#addStem(row)
  }

  get size(): number {
    return this.#rows().length
  }

  entry(index: number): Entry {
    let entry = this.#entries[index]
    if (!entry) {
      entry = readEntry(this.#rows()[index] as string)
      this.#entries[index] = entry
    }
    return entry
  }

  /** Calls `found` with each entry that `word` (lower case) may belong to. */
  candidates(word: string, found: (index: number) => void): void {
    const row = this.#words.get(word)
    if (row !== undefined) for (const index of indicesOf(row)) found(index)
    if (word.length < stemLength || this.#stems.size === 0) return
    const stems = this.#stems.get(word.slice(0, stemLength))
    if (!stems) return
    for (const [stem, entries] of stems) if (word.startsWith(stem)) entries.forEach(found)
  }

  isTrigger(word: string): boolean {
    let isOne = false
    this.candidates(word, () => {
      isOne = true
    })
    return isOne
  }

  #rows(): readonly string[] {
    this.#lines ??= this.#table.entries.split('\n')
    return this.#lines
  }

  #addStem(row: string): void {
    const stem = row.slice(0, row.lastIndexOf(':'))
    const key = stem.slice(0, stemLength)
    const list = this.#stems.get(key)
    if (list) list.push([stem, indicesOf(row)])
    else this.#stems.set(key, [[stem, indicesOf(row)]])
  }
}

/** The entries of a row: `africain:40,4d`, in base 36. */
function indicesOf(row: string): readonly number[] {
  return row
    .slice(row.lastIndexOf(':') + 1)
    .split(',')
    .map((index) => Number.parseInt(index, 36))
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
