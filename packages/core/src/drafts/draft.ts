import type { Directive } from '../directives/directive.js'
import type { AnyRule } from '../rules/rule.js'
import type { LineIndex, SourceRange } from '../source-map/position.js'
import type { Edit } from '../source-map/source-map.js'
import type { Publication } from '../tree/nodes.js'

/** What a parser has to say about a draft, phrased by the messages of `rule`. */
export interface Problem {
  readonly rule: AnyRule
  readonly message: string
  readonly data: unknown
  readonly place: SourceRange
  readonly expected?: readonly string[]
  readonly suggestions?: readonly Edit[]
  readonly fix?: Edit
}

/** A parsed draft file. */
export interface Draft {
  readonly path: string
  readonly source: string
  readonly lines: LineIndex
  readonly publications: readonly Publication[]
  readonly problems: readonly Problem[]
  /** In its comments, in order. */
  readonly directives?: readonly Directive[]
}

export interface ParseOptions {
  /** Decides the format by its extension; need not exist. */
  readonly path: string
  /** Networks of drafts that declare none. */
  readonly defaultNetworks?: readonly string[]
  /** Check for these instead of those declared. */
  readonly networks?: readonly string[]
  /** Of texts that declare none, unless they are plainly in the other one of French and English. Absent: `fr`. */
  readonly defaultLang?: string
  /** Turns aliases into ids (`twitter` → `x`). */
  readonly canonicalNetwork?: (name: string) => string
  /** Names of networks in headings and cells, and what they stand for; absent: the usual names. */
  readonly knownNetworks?: Readonly<Record<string, string>>
  /**
   * Keys and columns of files made by other tools, and the key each stands for (`{ Channel: 'networks' }`).
   * A column without header is named by its number, from 1. Several for `text` are joined.
   */
  readonly columns?: Readonly<Record<string, string>>
  /** Keep what has no place in a publication in its `extra`, for an import. */
  readonly keepExtra?: boolean
  /** How Markdown documents with many publications are read. */
  readonly document?: DocumentOptions
}

/** Where the texts of a Markdown document stand. */
export type TextPlace = 'fence' | 'quote' | 'section'

export interface DocumentOptions {
  /** `post`: every file is one publication; `document`: every file without front matter holds many. */
  readonly layout?: 'auto' | 'post' | 'document'
  /** Absent: found out. */
  readonly text?: TextPlace
  /** Words that make a heading that of one publication, beside the usual ones. */
  readonly publicationHeadings?: readonly string[]
  /** Words that make a heading or a label that of a text, beside the usual ones. */
  readonly textHeadings?: readonly string[]
  /** Words of headings under which nothing is published, beside the usual ones. */
  readonly ignoredHeadings?: readonly string[]
}
