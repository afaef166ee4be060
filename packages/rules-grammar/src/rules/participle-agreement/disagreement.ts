import type { Neighbours } from '../../words/neighbours.js'

/** An adjective or participle that does not agree with its subject or object. */
export interface Disagreement {
  readonly message: 'agreement' | 'plural' | 'unchanged'
  readonly at: Neighbours
  /** What it agrees with, and its gender and number; absent where the verb alone tells. */
  readonly subject: { readonly text: string; readonly slots: number } | undefined
  /** The verb before it: `sont`, `ont été`. */
  readonly verb: string
  /** Best first. */
  readonly expected: readonly string[]
}
