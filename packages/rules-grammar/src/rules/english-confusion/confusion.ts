import type { Localized } from '@lisible/core'
import type { Context } from './context.js'

/** A word that stands where another is meant. */
export interface Confusion {
  /** In lower case, apostrophes straight. */
  readonly written: string
  readonly meant: string
  /** Where the other one is meant. */
  readonly contexts: readonly Context[]
  /** How to tell them apart. */
  readonly why: Localized
  /** It can stand for nothing else there, so that it may be put right unasked. */
  readonly sure?: boolean
}

/** What is written for something else in some contexts, each as `Context` has them. */
export function confusion(
  written: string,
  meant: string,
  why: Localized,
  contexts: readonly Context[],
): Confusion {
  return { written, meant, why, contexts }
}
