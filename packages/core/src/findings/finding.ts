import type { Box } from '../media/index.js'
import type { Point } from '../source-map/position.js'
import type { Edit } from '../source-map/source-map.js'

export type Severity = 'info' | 'warning' | 'error'

/** `fail`: it is wrong. `incomplete`: it could not be determined, a person must look. */
export type Verdict = 'fail' | 'incomplete'

/** Line of the certification's evaluation grid that a rule gives evidence for. */
export type Criterion = 'Cr4.1' | 'Cr4.2' | 'Cr4.3'

export interface Finding {
  /** Rule id (`network/length`), or `draft/…`, `lint/…` for what the linter itself says. */
  readonly rule: string
  readonly severity: Severity
  readonly verdict: Verdict
  readonly message: string
  readonly messageId: string
  readonly data: Readonly<Record<string, unknown>>
  /** Networks the finding holds for; empty when it holds wherever the text goes. */
  readonly networks: readonly string[]
  readonly criterion?: Criterion
  /** Page that explains the rule. */
  readonly url?: string
  readonly start: Point
  readonly end: Point
  /** What to write instead of the range, best first, as text (not encoded for its host). */
  readonly expected: readonly string[]
  /** `expected`, encoded for the host of the text; same order, absent where that cannot be done. */
  readonly suggestions?: readonly Edit[]
  /** Safe: the meaning cannot change. */
  readonly fix?: Edit
  /** A copy of a media file that would settle it, and the edit that names the copy instead. */
  readonly copy?: FileCopy
  readonly media?: { readonly file: string; readonly box?: Box }
}

/**
 * A copy of a media file without something it holds. Safe where it can be written: the original stays as it
 * is, and the edit counts only once the copy is there. Names are relative to the draft, as written in it.
 */
export interface FileCopy {
  readonly from: string
  readonly to: string
  readonly without: 'position'
  readonly edit: Edit
}
