import type { Localized } from '@lisible/core'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'

/** A word that stands where another of the same sound is meant. */
export interface Confusion {
  /** In lower case, apostrophes straight. */
  readonly written: string
  /** Best first. */
  readonly meant: readonly string[]
  /** Whether the other one is meant here. */
  readonly when: (at: Neighbours, morphology: Morphology) => boolean
  /** How to tell them apart. */
  readonly why: Localized
}
