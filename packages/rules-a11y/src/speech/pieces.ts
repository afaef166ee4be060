/** What a piece of a spoken text comes from. */
export type PieceKind =
  | 'text'
  | 'emoji'
  | 'hashtag'
  | 'mention'
  | 'link'
  | 'styled'
  | 'inclusive'
  | 'symbol'
  | 'break'

/** A piece of a text and what is heard for it. */
export interface SpokenPiece {
  readonly kind: PieceKind
  /** Offsets in the text, UTF-16 code units, end excluded. */
  readonly start: number
  readonly end: number
  readonly written: string
  /** What is heard, in ordinary letters; empty when nothing is. */
  readonly spoken: string
  /** Why it may not say what was meant. */
  readonly note?: string
}
