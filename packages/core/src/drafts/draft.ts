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
}

export interface ParseOptions {
  /** Decides the format by its extension; need not exist. */
  readonly path: string
  /** Networks of drafts that declare none. */
  readonly defaultNetworks?: readonly string[]
  /** Check for these instead of those declared. */
  readonly networks?: readonly string[]
  readonly defaultLang?: string
  /** Turns aliases into ids (`twitter` → `x`). */
  readonly canonicalNetwork?: (name: string) => string
}
