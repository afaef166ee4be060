import { Agreement, adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { pastAdverbs } from '../../groups/adjective.js'
import { determinersOfGroups, nounGroupAt } from '../../groups/noun-group.js'
import { type Subject, subjectFrom } from '../../groups/subject.js'
import {
  inPerson,
  isThirdPlural,
  isThirdSingular,
  thirdPluralOf,
  thirdSingularOf,
} from '../../words/conjugation.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** « Marie vous attends » */
export function afterName(at: Neighbours): Disagreement | undefined {
  const name = at.previous().previous()
  if (!/^(?:vous|nous)$/.test(at.before()) || !name.isCapitalised || name.opens) return undefined
  return { verb: at.index, subject: name.index, expected: ['attend'] }
}

/** Determiners that open a subject. */
export const isSubjectDeterminer = words(determinersOfGroups.join(' '))

/** « Les visites de la ville commence », « le public peuvent entrer » */
export function besideNoun(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const found = subjectFrom(at, morphology)
  if (!found) return undefined
  let verb = found.last.next()
  if (/^(?:ne|n')$/.test(verb.word)) verb = verb.next()
  const isObject = objects.has(verb.word) || /^[nvmts]'$/.test(verb.word)
  if (isObject) verb = verb.next()
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const expected = personWanted(found, verb, isObject, morphology)
  return expected === undefined
    ? undefined
    : { verb: verb.index, subject: found.group.noun.at.index, expected: [expected] }
}

function personWanted(
  { group, slots, complement, isSure }: Subject,
  verb: Neighbours,
  isBehindObject: boolean,
  morphology: Morphology,
): string | undefined {
  const form = verb.word
  const isOfOne = (complement & Agreement.Plural) === 0 || single.has(group.noun.at.word)
  if (isSure && isOfNoThird(form, isBehindObject, morphology)) {
    const person =
      (slots & Agreement.Singular) === 0
        ? Person.ThirdPlural
        : (slots & Agreement.Plural) === 0
          ? Person.ThirdSingular
          : undefined
    return person === undefined ? undefined : inPerson(form, person, morphology)[0]
  }
  if ((slots & Agreement.Singular) === 0) {
    // « L’écart entre nous, jeunes, et les autres se creuse »
    if (!isSure && group.determiner.at.before() === 'et') return undefined
    if (/^(?:a|est)$/.test(form))
      return isPredicate(verb.next(), morphology) ? (form === 'a' ? 'ont' : 'sont') : undefined
    // « Les éleveurs s’inquiète »: no adjective stands there.
    const isVerb =
      isThirdSingular(form, morphology) ||
      verbsAfterAll.has(form) ||
      (isBehindObject && (morphology.parts(form) & PartOfSpeech.ThirdSingular) !== 0)
    return isVerb ? thirdPluralOf(form, morphology) : undefined
  }
  if ((slots & Agreement.Plural) === 0 && isOfOne && isSure)
    return isThirdPlural(form, morphology) ? thirdSingularOf(form, morphology) : undefined
  return undefined
}

/** What no verb of several is: « ce week-end vous êtes » has its subject. */
const ofOneOnly = Person.FirstSingular | Person.SecondSingular | Person.Other

/** « Le club recherches », « la taxe n’augmenteras pas »: no noun or adjective, and of no third person. */
function isOfNoThird(form: string, isBehindObject: boolean, morphology: Morphology): boolean {
  // Futures are told whatever their subject.
  if (!/(?:[sx]|ai)$/.test(form) || form.endsWith('ras')) return false
  const persons = morphology.persons(form)
  if (persons === 0 || (persons & ~ofOneOnly) !== 0 || persons === Person.Other) return false
  const parts = morphology.parts(form)
  return isBehindObject || (nounOf(parts) === 0 && adjectiveOf(parts) === 0)
}

/** Verbs that are nouns too, and stand behind no other noun as such. */
const verbsAfterAll = words('reste change avance mérite approche joue paye paie participe')

/** « La plupart des familles reste »: the verb goes with what is counted. */
export function besideMost(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (at.word !== 'la' || at.after() !== 'plupart' || at.after(2) !== 'des') return undefined
  const group = nounGroupAt(at.next().next(), morphology)
  if (!group || (group.noun.slots & Agreement.Singular) !== 0) return undefined
  const verb = group.noun.at.next()
  if (verb.index < 0 || verb.text !== verb.word || !isThirdSingular(verb.word, morphology)) return undefined
  const expected = thirdPluralOf(verb.word, morphology)
  return expected === undefined
    ? undefined
    : { verb: verb.index, subject: group.noun.at.index, expected: [expected] }
}

/** Whether what follows « a » or « est » shows that it is a verb: « les élèves a visité », « les pneus est usés ». */
function isPredicate(at: Neighbours, morphology: Morphology): boolean {
  const word = pastAdverbs(at, morphology)
  if (word.index < 0) return false
  const parts = morphology.parts(word.word)
  const isOfSeveral = adjectiveOf(parts) !== 0 && (adjectiveOf(parts) & Agreement.Singular) === 0
  return (parts & PartOfSpeech.Participle) !== 0 || isOfSeveral
}

const objects = words('vous nous me te se lui leur y')
/** Nouns that tell one thing, however many it is of: « le prix des terrains ont doublé ». */
const single = words(
  'prix liste date tarif coût fin début ouverture fermeture programme calendrier montant inauguration règlement adresse objectif but rôle ' +
    'thème sujet qualité présidente président maire directrice directeur',
)
