import type { NounGroup } from '../../groups/noun-group.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { adjectiveBehind, apposition } from './behind.js'
import { adjectiveBefore, determinerOf } from './in-front.js'

/** A word of a noun group that does not agree with its noun. */
export interface Disagreement {
  readonly message: 'determiner' | 'adjective' | 'vowel' | 'gender'
  /** First and last word to be changed. */
  readonly from: Neighbours
  readonly to: Neighbours
  readonly noun: Neighbours
  /** Genders and numbers of the noun that are wanted. */
  readonly slots: number
  /** Best first. */
  readonly expected: readonly string[]
}

/** The first word that does not agree, from the determiner to the adjectives behind the noun. */
export function disagreementIn(group: NounGroup, morphology: Morphology): Disagreement | undefined {
  return (
    adjectiveBefore(group, morphology) ??
    determinerOf(group, morphology) ??
    adjectiveBehind(group, morphology) ??
    apposition(group, morphology)
  )
}
