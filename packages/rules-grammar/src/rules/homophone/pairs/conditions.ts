import { adjectiveOf, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'

/** Forms of être before what is said of the subject. */
export const being = words('est sont suis es sommes êtes était étaient étais sera serai serons seront serez')

/** A verb, and nothing that a determiner goes with. */
export function isVerbAlone(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  // The parts of speech leave out first and second persons that are nothing else.
  if (parts === 0) return /(?:ons|ez)$/.test(form) && morphology.has(form)
  return (parts & (FINITE | PartOfSpeech.Infinitive)) !== 0 && nounOf(parts) === 0 && adjectiveOf(parts) === 0
}

/** « C’est sur ! », where nothing stands that the preposition could go with. */
export const closes = (at: Neighbours): boolean => at.isBefore(/^[ \u00a0\u202f]?(?:[.!?…]|$)/)
