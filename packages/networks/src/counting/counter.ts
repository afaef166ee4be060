/** What a length is made of; the four add up to it. Counted in the unit of the measurement. */
export interface Breakdown {
  readonly text: number
  readonly links: number
  readonly mentions: number
  readonly emoji: number
}

/** A length, and where the text goes beyond the limit it was counted against. */
export interface Count {
  readonly length: number
  /**
   * Offset of the first character beyond the limit, -1 when the text fits. What stands before it is the longest
   * beginning that fits, cut between grapheme clusters and never inside a link.
   */
  readonly cut: number
}

/** One way of counting a text. */
export interface Counter {
  /** Counts a text against a limit (`Infinity` for none). */
  count(text: string, max: number): Count
  breakdown(text: string): Breakdown
}
