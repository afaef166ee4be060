import { Agreement, adjectiveOf, nounOf, Person, THIRD_PERSON } from '@lisible/lexicon-fr'
import { nounGroupAt } from '../../groups/noun-group.js'
import {
  inPerson,
  isThirdPlural,
  isThirdSingular,
  thirdPluralOf,
  thirdSingularOf,
} from '../../words/conjugation.js'
import { pastClitics } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** « Ce qui nous donnes », « la personne qui viens »: what « qui » stands for is of the third person. */
export function behindQui(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const verb = pastClitics(at.next())
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const form = verb.word
  if (!/..[sx]$|ai$/.test(form)) return undefined
  const persons = morphology.persons(form)
  // No simple past of the third person ends as these do; « Notre Père qui es », « mes amis qui votez » call somebody.
  if (
    persons === 0 ||
    (persons & THIRD_PERSON) !== 0 ||
    persons === Person.Other ||
    !/..[sx]$|ai$/.test(form)
  )
    return undefined
  const parts = morphology.parts(form)
  const isBehindObject = /^(?:[mts]'|[mts]e|nous|vous|lui|y)$/.test(verb.before())
  if (!isBehindObject && (nounOf(parts) !== 0 || adjectiveOf(parts) !== 0)) return undefined
  const isOfSeveral = isAntecedentOfSeveral(at.previous(), morphology)
  if (isOfSeveral === undefined) return undefined
  const expected = inPerson(form, isOfSeveral ? Person.ThirdPlural : Person.ThirdSingular, morphology)
  if (expected.length === 0) return undefined
  return { verb: verb.index, subject: at.placeBefore(), expected: expected.slice(0, 1) }
}

const spokenOf: ReadonlyMap<string, number> = new Map([
  ['moi', Person.FirstSingular],
  ['toi', Person.SecondSingular],
  ['nous', Person.FirstPlural],
  ['vous', Person.SecondPlural],
])

/** « C’est moi qui a choisi », « c’est vous qui fait »: the verb is of the person that « qui » stands for. */
export function besidePerson(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const wanted = spokenOf.get(at.before())
  const isSaid = /^(?:est|sera|était|pas|seulement|aussi)$/.test(at.before(2)) || at.previous().opens
  if (wanted === undefined || !isSaid) return undefined
  const verb = pastClitics(at.next())
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const persons = morphology.persons(verb.word)
  if ((persons & THIRD_PERSON) === 0 || (persons & wanted) !== 0) return undefined
  const expected = inPerson(verb.word, wanted, morphology)
  if (expected.length === 0) return undefined
  return { verb: verb.index, subject: at.placeBefore(), expected: expected.slice(0, 1) }
}

/** How far before « qui » a person that speaks or is spoken to makes the verb theirs: « vous êtes les amis qui venez ». */
const REACH = 8
const spoken = words("je j' tu nous vous moi toi")

/** Whether what « qui » stands for is of several; `undefined` where it is not told, or may be « vous » or « moi ». */
function isAntecedentOfSeveral(at: Neighbours, morphology: Morphology): boolean | undefined {
  let one = at
  for (let steps = 0; steps < REACH && !one.opens; one = one.previous(), steps++)
    // « Vous, les amis qui venez »
    if (one.index < 0 || spoken.has(one.word)) return undefined
  if (/^(?:ce|cela|celui|celle|personne|rien|quelqu'un|chacune?)$/.test(at.word)) return false
  if (/^(?:ceux|celles)$/.test(at.word)) return true
  const noun = nounOf(morphology.parts(at.word))
  if (noun === 0) return undefined
  if ((noun & Agreement.Plural) === 0) return false
  return (noun & Agreement.Singular) === 0 ? true : undefined
}

/** « Les personnes qui souhaite venir »: the noun of several that the relative clause follows is its subject. */
export function besideRelative(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const first = /^tou(?:s|tes)$/.test(at.before()) ? at.previous() : at
  const isPlain = first.opens || /^(?:que|qu'|pour|à|est|sont)$/.test(first.before())
  if (!ofSeveral.has(at.word) || (at.word !== 'aux' && !isPlain)) return undefined
  const group = nounGroupAt(at, morphology)
  if (!group || (group.noun.slots & Agreement.Singular) !== 0) return undefined
  const noun = group.noun.at
  if (noun.after() !== 'qui') return undefined
  const verb = pastClitics(noun.next().next())
  if (verb.index < 0 || verb.text !== verb.word || !isThirdSingular(verb.word, morphology)) return undefined
  const expected = thirdPluralOf(verb.word, morphology)
  return expected === undefined ? undefined : { verb: verb.index, subject: noun.index, expected: [expected] }
}

const ofSeveral = words('les ces nos vos mes tes ses leurs aux quelques plusieurs')

/** « Ceux qui habite » */
export function besideThose(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (at.after() !== 'qui') return undefined
  const verb = pastClitics(at.next().next())
  if (verb.index < 0) return undefined
  const isOne = /^cel(?:le|ui)$/.test(at.word)
  if (isOne ? !isThirdPlural(verb.word, morphology) : !isThirdSingular(verb.word, morphology))
    return undefined
  const expected = isOne ? thirdSingularOf(verb.word, morphology) : thirdPluralOf(verb.word, morphology)
  return expected === undefined ? undefined : { verb: verb.index, expected: [expected] }
}
