import type { NodePosition } from '../source-map/position.js'
import type { SourceMap } from '../source-map/source-map.js'
import type { Tokens } from '../text/index.js'

/**
 * A network or one of its formats as a draft names it: `instagram`, `instagram/reel`.
 * Which ones exist is the business of the networks package.
 */
export type FormatRef = string

export type TextRole =
  | 'body'
  | 'title'
  | 'description'
  | 'first-comment'
  | 'alt'
  | 'transcript'
  | 'content-warning'
  | 'poll-question'
  | 'poll-option'
  | 'image'

/** A text of a publication, decoded from its host (plain text, YAML, JSON, CSV…). */
export interface Text {
  readonly type: 'text'
  readonly role: TextRole
  /** BCP 47, lower case: `fr`, `en`, `fr-ca`. */
  readonly lang: string
  /** Networks (formats) this text is published on; several when they share it. */
  readonly networks: readonly FormatRef[]
  /** The decoded text, line ends as `\n`. Offsets that rules report count its UTF-16 code units. */
  readonly value: string
  readonly map: SourceMap
  /** Place in a thread (0-based), when the variant is a sequence of texts. */
  readonly thread?: { readonly index: number; readonly count: number }
  /** The medium an `alt` or `image` text belongs to. */
  readonly medium?: Media
  /**
   * The text that this one is a paragraph of, where paragraphs are read one by one (rules of the reach `block`).
   * Only its hashtags, its mentions and which apostrophes it has may be read there: nothing else is sure
   * to be as it is now.
   */
  readonly whole?: Text
  /** Flat tokens, scanned on first use. */
  readonly tokens: Tokens
  readonly position: NodePosition
}

export type MediaKind = 'image' | 'video' | 'gif' | 'document'

export interface Media {
  readonly type: 'media'
  readonly kind: MediaKind
  /** As written in the draft, relative to it. */
  readonly file: string
  /** Place of `file` in the source. */
  readonly filePosition: NodePosition
  /** From `file` to the author's characters, where they can be told apart. */
  readonly fileMap?: SourceMap
  readonly alt?: Text
  /** Captions file (SRT, VTT), relative to the draft. */
  readonly captions?: string
  readonly captionsPosition?: NodePosition
  readonly transcript?: Text
  readonly decorative: boolean
  readonly networks: readonly FormatRef[]
  readonly position: NodePosition
}

export interface Poll {
  readonly type: 'poll'
  readonly question?: Text
  readonly options: readonly Text[]
  /** Hours the poll stays open. */
  readonly duration?: number
  readonly networks: readonly FormatRef[]
  readonly position: NodePosition
}

/** An HTML comment of the draft; carries directives. Never published. */
export interface Comment {
  readonly type: 'comment'
  readonly value: string
  readonly position: NodePosition
}

/** Circumstances that no text tells: `sector`, `sponsored`, … */
export type PublicationContext = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface Publication {
  readonly type: 'publication'
  readonly id?: string
  readonly lang: string
  /** Every network (format) the publication goes to. */
  readonly networks: readonly FormatRef[]
  readonly networkPositions: ReadonlyMap<FormatRef, NodePosition>
  readonly theme?: string
  readonly axis?: string
  readonly axisPosition?: NodePosition
  /** As written: ISO 8601 or the format of its file. */
  readonly date?: string
  readonly datePosition?: NodePosition
  readonly context: PublicationContext
  /** Places of the keys of `context`, as written; absent where none is. */
  readonly contextPositions?: ReadonlyMap<string, NodePosition>
  readonly children: readonly (Text | Media | Poll | Comment)[]
  /** Inline rule settings (`lint:`), as written. */
  readonly lint?: InlineConfig
  /** What its file holds beside (`extra:`, columns of other tools); kept where an import asks for it. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly position: NodePosition
}

export interface InlineConfig {
  readonly rules: Readonly<Record<string, unknown>>
  readonly positions: ReadonlyMap<string, NodePosition>
}
