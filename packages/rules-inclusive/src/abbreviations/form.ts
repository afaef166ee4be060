/** What stands between the masculine and the feminine ending. */
export type Mark = 'median' | 'dot' | 'parens' | 'hyphen' | 'slash' | 'capital'

/** An abbreviated form: one word that holds both genders. */
export interface AbbreviatedWord {
  readonly mark: Mark
  /** The sign as written: `·`, `•`, `.`; `''` for a capital. */
  readonly sign: string
  /** What comes before the sign, as written. */
  readonly stem: string
  /** Feminine ending or word after the sign, in lower case, without the plural mark. */
  readonly ending: string
  readonly masculine: string
  readonly feminine: string
  readonly plural: boolean
  /** `·es`, `·e·s`, or on the stem too (`étudiants·es`). */
  readonly pluralStyle: 'none' | 'single' | 'double' | 'stem'
  /** The ending is one that builds this feminine from this masculine. */
  readonly wellBuilt: boolean
  /** Pairs that differ too much to be shortened: `nombreux·ses`, `ceux·celles`. */
  readonly unfit: boolean
}
