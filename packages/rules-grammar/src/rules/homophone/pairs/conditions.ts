import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech, THIRD_PERSON } from '@lisible/lexicon-fr'
import { participles } from '../../../words/lists.js'
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

/** A participle, and neither noun nor verb of a third person: « planté », « réunis ». */
export function isParticipleAlone(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  return (
    (parts & PartOfSpeech.Participle) !== 0 &&
    (nounOf(parts) === 0 || participles.has(form)) &&
    (morphology.persons(form) & THIRD_PERSON) === 0
  )
}

export const isPlural = (form: string, morphology: Morphology): boolean => {
  const noun = nounOf(morphology.parts(form))
  return noun !== 0 && (noun & Agreement.Plural) !== 0 && /[sxz]$/.test(form)
}

/** What « le » and « la » are, and possessives. */
export const definite = words("le la l' les cet cette ce ces notre votre nos vos mon ma mes")

/** What avoir takes without a determiner: « ont lieu », « a besoin ». */
export const taken = words('lieu besoin envie hâte faim soif')
