/** How candidates are sought and ranked. */
export interface RankCosts {
  /** Largest cost of the first, second and last search, each made when the one before found too little. */
  readonly bounds: readonly [number, number, number]
  /** Weight of the decimal logarithm of a form's frequency. */
  readonly frequency: number
  /** Added to a form that the frequency list lacks. */
  readonly unseen: number
  /** Added to a spelling of 1990 that most people do not use. */
  readonly reform: number
  /** Added to a form with capitals where the word has none. */
  readonly properNoun: number
  /** The same where the word has one, which may be that of a sentence. */
  readonly properNounFirst: number
  readonly apostrophe: number
  readonly space: number
  /** The same as `space`, where one of the words is a grammatical one. */
  readonly grammatical: number
  readonly hyphen: number
  /** Cost of a verb, -t- and a pronoun where their marks are wrong (serat-il). */
  readonly inversion: number
  /** Weight of the rarer part's frequency in a split. */
  readonly splitFrequency: number
  /** Least frequency of both parts of a split (decimal logarithm per million words). */
  readonly splitLeast: number
}
