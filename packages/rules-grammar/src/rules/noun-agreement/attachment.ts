import { Agreement, adjectiveOf, FINITE, nounOf } from '@lisible/lexicon-fr'
import { circumstances } from '../../groups/noun-group.js'
import { persons } from '../../groups/pronouns.js'
import { noHeads } from '../../groups/word-class.js'
import { beforeVerbs, determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'

const { Plural } = Agreement

const linking = words(
  "de d' du des à au aux en pour par sur avec sans dans chez entre vers contre sous selon et ou ni",
)
/** How many words before a group are looked at. */
const REACH = 12

/** Verbs behind whose object an adjective may be said of the subject: « il quitte la salle épuisé ». */
const leaving =
  /^(?:rentr|repart|quitt|fini|termin|pass|rest|sor[st]|arriv|viv|véc|mour|mort|tomb|retrouv|part|revien|reven|ressor|demeur|travers|jou[eéaè]|suis|suit|march|dor[mt]|entr|travaill|commenc|achev)/

/** Whether an adjective of these genders and numbers may go with another word before the group. */
export function mayDescribeOther(
  determiner: Neighbours,
  slots: number,
  isSaidOfSubject: boolean,
  morphology: Morphology,
): boolean {
  if (determiner.opens) return false
  let at = determiner.previous()
  if (/^tou(?:s|t|te|tes)$/.test(at.word)) at = at.previous()
  const isSeveral = (slots & Plural) !== 0
  if (at.index < 0) return isSeveral
  // « La mairie et l’école fermées »
  const isCoordinated = /^(?:et|ou|ni)$/.test(at.word)
  if (isCoordinated && isSeveral) return true
  let isChained = !isCoordinated && isLinked(determiner)
  let mayBeOfSubject = false
  let isOfSubject = false
  for (let steps = 0; steps < REACH && at.index >= 0; steps++) {
    if (isChained && isSeveral && /^(?:et|ou|ni)$/.test(at.word)) return true
    const parts = morphology.parts(at.word)
    if (leaving.test(at.word)) mayBeOfSubject = true
    // The parts of speech leave out first and second persons that are nothing else: « nous proposons ».
    const isFirstPerson = parts === 0 && morphology.persons(at.word) !== 0
    const isVerb =
      (parts & FINITE) !== 0 &&
      (nounOf(parts) === 0 || auxiliaries.has(at.word) || beforeVerbs.has(at.before()))
    // An adjective behind its noun is no noun.
    const isAdjective =
      adjectiveOf(parts) !== 0 && !determiners.has(at.before()) && nounOf(morphology.parts(at.before())) !== 0
    const isNone =
      isVerb ||
      isAdjective ||
      noSubjects.has(at.word) ||
      (at.word === 'pas' && !determiners.has(at.before())) ||
      noHeads.has(at.word) ||
      circumstances.has(at.word)
    const own = isNone ? 0 : nounOf(parts)
    const person = persons.get(at.word) ?? 0
    const isName = at.isCapitalised && !at.opens
    if (isName || (own | person) & slots) {
      if (isChained) return true
      isOfSubject = true
    }
    // « L’un de ses amis »
    if (isChained && /^(?:une?|chacune?|aucune?|cel(?:ui|le)|l[ae]quelle?|lequel)$/.test(at.word)) return true
    // A word that the lexicon does not tell.
    if (parts === 0 && !isFirstPerson && isChained && !linking.has(at.word)) return true
    if (isVerb || isFirstPerson) isChained = false
    if (at.opens) return isSaidOfSubject && mayBeOfSubject && isOfSubject
    const previous = at.previous()
    // Behind a hashtag, a mention, a link… anything may stand.
    if (previous.index < 0 && isChained && !at.isBehind(/,$/)) return true
    at = previous
  }
  return (isChained && isSeveral) || (isSaidOfSubject && mayBeOfSubject)
}

/** Whether a group goes with what stands before it. */
export function isLinked(determiner: Neighbours): boolean {
  return /^(?:du|des|au|aux)$/.test(determiner.word) || linking.has(determiner.before())
}

/** Words that a text greets or thanks with, days, and what is a noun elsewhere. */
const noSubjects = words('merci bravo plus point lundi mardi mercredi jeudi vendredi samedi dimanche')
const auxiliaries = words('a est ont sont avait était avaient étaient sera seront aura auront')
