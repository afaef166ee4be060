import type { MediaKind, TextRole } from '@lisible/core'
import type { CountingUnit } from '@lisible/networks'

/** What one network will show of a publication. */
export interface NetworkPreview {
  /** As the draft names it: `x`, `instagram/reel`. */
  readonly network: string
  /** Absent: the network is unknown, so nothing is said of it. */
  readonly known: boolean
  readonly texts: readonly TextPreview[]
  readonly media: readonly MediumPreview[]
  readonly poll?: { readonly question?: string; readonly options: readonly string[] }
}

/** A text as the network will show it. */
export interface TextPreview {
  readonly role: TextRole
  /** Place in a thread, from 0. */
  readonly thread?: { readonly index: number; readonly count: number }
  /** What is seen at once. */
  readonly visible: readonly Piece[]
  /** What is seen after « plus »; empty when all is seen at once. */
  readonly folded: readonly Piece[]
  readonly counters: readonly Counter[]
}

export type PieceKind = 'text' | 'hashtag' | 'mention' | 'link' | 'cashtag' | 'email'

/** A run of characters of the text, delimited as the network delimits it. */
export interface Piece {
  readonly kind: PieceKind
  readonly text: string
  /** Offsets in the text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Beyond the length the network accepts. */
  readonly over: boolean
}

export interface Counter {
  readonly what: 'text' | 'title' | 'hashtags'
  readonly length: number
  readonly max: number
  readonly unit: CountingUnit | 'hashtags'
  /** `error`: longer is refused. `warning`: longer may be, sources disagree. */
  readonly severity: 'error' | 'warning'
}

export interface MediumPreview {
  readonly file: string
  readonly kind: MediaKind
  /** Absent: none was written. Empty: decorative. */
  readonly alt?: string
}
