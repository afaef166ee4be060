import { nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { clitics } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Untied } from './untied.js'

/** Subjects that stand behind their verb in a question. */
export const inverted: ReadonlyMap<string, number> = new Map([
  ['tu', Person.SecondSingular],
  ['il', Person.ThirdSingular],
  ['elle', Person.ThirdSingular],
  ['on', Person.ThirdSingular],
  ['nous', Person.FirstPlural],
  ['ils', Person.ThirdPlural],
  ['elles', Person.ThirdPlural],
  ['ce', Person.ThirdSingular | Person.ThirdPlural],
])

/** What is left of a pronoun with the t that stands before it: « a t-on », « va t’il ». */
export const withT = words("t-il t-elle t-on t'")

const asking = words("où comment quand pourquoi combien que qu' quoi")

/** « Viens tu\u00a0? », « que pouvons nous faire\u00a0? », « n’est ce pas\u00a0? » */
export function questionAt(at: Neighbours, morphology: Morphology): Untied | undefined {
  if (withT.has(at.word)) return withTAt(at, morphology)
  const person = inverted.get(at.word) ?? 0
  const verb = at.previous()
  const form = verb.word
  if (verb.index < 0 || (morphology.persons(form) & person) === 0 || !at.isAsked) return undefined
  if (verb.text !== form && !verb.opens) return undefined
  if (!isLed(verb)) return undefined
  if (at.word === 'ce' && !isThat(at, morphology)) return undefined
  // « Allons nous promener\u00a0? » is a proposal, « demain on rentre\u00a0? » a statement.
  if (at.word === 'nous' && verb.opens && morphology.parts(at.after()) & PartOfSpeech.Infinitive)
    return undefined
  if (nounOf(morphology.parts(form)) !== 0 && morphology.persons(at.after()) & person) return undefined
  const link = person === Person.ThirdSingular && /[aeé]$/.test(form) && at.word !== 'ce' ? '-t-' : '-'
  return { from: verb, to: at, expected: `${verb.text}${link}${at.text}` }
}

/** « A t-on », « va t’il » */
function withTAt(at: Neighbours, morphology: Morphology): Untied | undefined {
  const verb = at.previous()
  if (verb.index < 0 || (morphology.persons(verb.word) & Person.ThirdSingular) === 0) return undefined
  if (at.word !== "t'") return { from: verb, to: at, expected: `${verb.text}-${at.text}` }
  const pronoun = at.next()
  if (!/^(?:il|elle|on)$/.test(pronoun.word) || !/[ae]$/.test(verb.word)) return undefined
  return { from: verb, to: pronoun, expected: `${verb.text}-t-${pronoun.text}` }
}

/** Whether a question begins with the verb, or right before it. */
function isLed(verb: Neighbours): boolean {
  let at = verb
  while (!at.opens && clitics.has(at.before())) at = at.previous()
  return at.opens || asking.has(at.before())
}

/** « Est ce bien sûr\u00a0? », but « où est ce livre\u00a0? »; « est ce que » is a compound of its own. */
function isThat(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.after())
  return (
    /^(?:est|était|sera|sont|serait)$/.test(at.before()) &&
    !/^(?:qu[e'i]|qui)$/.test(at.after()) &&
    (nounOf(parts) === 0 || (parts & PartOfSpeech.Adverb) !== 0) &&
    at.after() !== ''
  )
}
