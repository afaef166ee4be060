import { FINITE, nounOf, PartOfSpeech, Person, THIRD_PERSON } from '@lisible/lexicon-fr'
import { inPerson } from '../../words/conjugation.js'
import { clitics, isPast, pastClitics, prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** Pronouns that are looked at as subjects. */
export const isSubjectPronoun = words("je j' tu il elle on ça cela ce c' nous vous ils elles chacun chacune")

const persons: ReadonlyMap<string, number> = new Map([
  ['je', Person.FirstSingular],
  ["j'", Person.FirstSingular],
  ['tu', Person.SecondSingular],
  ['il', Person.ThirdSingular],
  ['elle', Person.ThirdSingular],
  ['on', Person.ThirdSingular],
  ['ça', Person.ThirdSingular],
  ['cela', Person.ThirdSingular],
  ['chacun', Person.ThirdSingular],
  ['chacune', Person.ThirdSingular],
  ['nous', Person.FirstPlural],
  ['vous', Person.SecondPlural],
  ['ils', Person.ThirdPlural],
  ['elles', Person.ThirdPlural],
])

/** The verb behind the pronoun at hand, where it does not go with it. */
export function afterPronoun(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  const subject = at.word
  if (subject === 'ce' || subject === "c'") return afterCe(at)
  if (isOther(at)) return undefined
  if (subject === 'vous') {
    const wrong = besideVous(at, morphology)
    if (wrong) return wrong
  }
  const verb = pastClitics(at.next())
  if (verb.index < 0) return undefined
  const form = verb.word
  const wanted = persons.get(subject)!
  const found = morphology.persons(form)
  if (found === 0 || (found & wanted) !== 0 || mayBeLiterary(form, found)) return undefined
  // « Nous somme »
  if (subject === 'nous' && form === 'somme' && isClauseSubject(at))
    return { verb: verb.index, expected: ['sommes'] }
  if (verb.text !== form && !auxiliaries.has(form)) return undefined
  if (subject === 'nous' || subject === 'vous') {
    if (!isSurelySubject(at) && !(isClauseSubject(at) && (found & THIRD_PERSON) === 0) && !isFuture(at, form))
      return undefined
  } else if (mayBeElse(at, verb, morphology)) return undefined
  // « Tu suis » is of suivre; « je est » may be `j’ai` or `je suis`.
  if (form === 'est' && wanted === Person.FirstSingular) return undefined
  const expected = inPerson(form, wanted, morphology).slice(0, 1)
  if (expected.length === 0) return undefined
  const maybeSubject = /^(?:il|elle)$/.test(subject) && (found & Person.ThirdPlural) !== 0
  return { verb: verb.index, expected, maybeSubject }
}

/** Verbs that people write in capitals of their own: « On Est Là ». */
const auxiliaries = words('ai as a ont est sont suis es vais va vont')

/** Whether a pronoun is no subject: « avec elle », « c’est nous », « il s’est tu », « faire ça demande ». */
function isOther(at: Neighbours): boolean {
  const subject = at.word
  if (/^(?:elles?|nous|tu|vous)$/.test(subject)) {
    const isLed = prepositions.has(at.before()) || /^(?:est|ai|a|ont)$|ment$/.test(at.before())
    const isQue = /^elles?$/.test(subject) && /^qu[e']$/.test(at.before())
    return isLed && !isQue
  }
  return /^(?:ça|cela|chacune?)$/.test(subject) && !(at.opens || isConjunction.has(at.before()))
}

const isConjunction = words('si quand car mais et donc lorsque puisque comme')

/** Whether the form may be of the simple past, which has no bit of its own: « il fut », « ils dirent ». */
function mayBeLiterary(form: string, persons: number): boolean {
  if ((persons & Person.Other) === 0) return false
  return (persons & ~Person.Other) === 0 || /(?:[aâiîuûn]t|rent)$/.test(form)
}

/** « Elle en pleurs », « il le portraits », « elle finis »: the word may be no verb. */
function mayBeElse(at: Neighbours, verb: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(verb.word)
  if (/^(?:je|j'|tu|ils|elles)$/.test(at.word)) return false
  if (/^(?:l'|les?|la|en)$/.test(verb.before()) && (parts & ~FINITE) !== 0) return true
  return verb.before() === at.word && nounOf(parts) !== 0 && at.word !== 'il' && at.word !== 'on'
}

/** « Ce serai un plaisir », « c’étais bien » */
function afterCe(at: Neighbours): Disagreement | undefined {
  const expected = /^ne?'?$/.test(at.after()) ? undefined : ofThat[at.after()]
  return expected ? { verb: at.placeAfter(), expected } : undefined
}

const ofThat: Readonly<Record<string, readonly string[] | undefined>> = {
  __proto__: null as never,
  serai: ['serait', 'sera'],
  serais: ['serait'],
  étais: ['était'],
}

/** « Vous aller adorer », « si vous avait su »: behind vous, which may be an object elsewhere. */
function besideVous(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (!isClauseSubject(at)) return undefined
  const verb = pastClitics(at.next())
  if (verb.index < 0 || verb.text !== verb.word) return undefined
  const going = clitics.has(verb.after()) ? verb.after(2) : verb.after()
  if (verb.word === 'aller' && morphology.parts(going) & PartOfSpeech.Infinitive)
    return { verb: verb.index, expected: ['allez'] }
  if (verb.word === 'avait' && isPast(verb.after(), morphology))
    return { verb: verb.index, expected: ['avez', 'aviez'] }
  return undefined
}

/** « Nous ne », « vous vous », « nous vous »: no object stands before these. */
function isSurelySubject(at: Neighbours): boolean {
  return /^(?:ne|n'|nous|vous)$/.test(at.after()) && at.before() !== 'nous' && at.before() !== 'vous'
}

/** Whether a pronoun that may be an object is the subject: it opens the sentence or its clause. */
function isClauseSubject(at: Neighbours): boolean {
  return at.opens || /^(?:si|car|lorsque|puisque|mais)$/.test(at.before())
}

/** « Nous seront là » */
function isFuture(at: Neighbours, form: string): boolean {
  return at.word === 'nous' && form.endsWith('ront') && isClauseSubject(at)
}
