/** What a length is made of; the four add up to it. Counted in the unit of the measurement. */
export interface Breakdown {
  readonly text: number
  readonly links: number
  readonly mentions: number
  readonly emoji: number
}

/** One way of counting a text. */
export interface Counter {
  /** Length of the text. */
  count(text: string): number
  /**
   * Offset of the first character beyond `max`: the text before it is the longest beginning, cut between
   * grapheme clusters and never inside a link, that fits. Only asked for when the text is too long.
   */
  cut(text: string, max: number): number
  breakdown(text: string): Breakdown
}
