import { FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import type { Morphology } from '../words/morphology.js'
import type { Neighbours } from '../words/neighbours.js'
import { words } from '../words/word-set.js'

/** A word with the genders and numbers that it may have, as the bits of `Agreement`. */
export interface Member {
  readonly at: Neighbours
  readonly slots: number
}

/** Words that are no head of a group, or no noun behind most determiners. */
export const noHeads = words(
  'autre autres un une uns unes même mêmes tout tous deux trois quasi pseudo super ultra ex mi mini maxi haut bas fort autant peu ' +
    'beaucoup plus moins trop bien mal rien tel telle tels telles putain diable avoir être pouvoir devoir savoir sien mien tien ' +
    'siens miens tiens nôtre vôtre nôtres vôtres leurs sous hors très est ci là non oui seul seule seuls seules mille cent zéro mieux',
)

/** What a form may be besides a noun, and then is no noun for sure. */
export const UNSURE =
  PartOfSpeech.Function |
  PartOfSpeech.Proper |
  PartOfSpeech.Infinitive |
  PartOfSpeech.PresentParticiple |
  PartOfSpeech.Adverb

/** Whether a word is a noun and nothing else, verbs set aside. */
export function isNoun(at: Neighbours, morphology: Morphology): boolean {
  if (!isWritten(at) || noHeads.has(at.word)) return false
  const parts = morphology.parts(at.word)
  return nounOf(parts) !== 0 && (parts & UNSURE) === 0
}

const lowerCase = /^[a-zà-öø-ÿœ][a-zà-öø-ÿœ-]+$/

/** Whether there is a word, in lower case: names are written as they are. */
export function isWritten(at: Neighbours): boolean {
  return at.index >= 0 && lowerCase.test(at.text)
}

/** Whether a form is a person of a verb, and nothing else. */
export function isFiniteOnly(parts: number): boolean {
  return (parts & FINITE) !== 0 && (parts & ~FINITE) === 0
}
