import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { mayEndBefore, pastAdverbs } from '../../groups/adjective.js'
import { inflected } from '../../words/inflection.js'
import { determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** Forms of avoir that no noun resembles. */
export const auxiliaries = words('ai ont avons avez avait avaient auront aurons aurez avoir ayant')
/** What may be the object of the verb that follows, or ask for it. */
const objects = words(
  "les la l' le nous vous m' me t' te s' se en que qu' quel quelle quels quelles combien lesquels lesquelles laquelle lequel dont",
)

const asking = words("que qu' quel quelle quels quelles combien lesquels lesquelles laquelle dont")

/** How many words before the verb are looked at for its object. */
const REACH = 9

/** « Les élus ont votés le budget »: nothing that the participle agrees with stands before it. */
export function wrongAgreementBehind(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (!auxiliaries.has(at.word) && !isOfNoun(at)) return undefined
  const place = pastAdverbs(at.next(), morphology, true)
  if (place.index < 0 || !/(?:é[es]|ées|i[es]|ies|u[es]|ues)$/.test(place.word)) return undefined
  const parts = morphology.parts(place.word)
  const slots = adjectiveOf(parts)
  if ((parts & PartOfSpeech.Participle) === 0 || (slots & Agreement.MasculineSingular) !== 0) return undefined
  const next = place.next()
  // An object behind it, or none at all; « ils ont invités et amis » has nouns.
  const hasObject = determiners.has(next.word)
  if (at.word === 'a' && !hasObject) return undefined
  const startsAnew = /^(?:et|mais)$/.test(next.word) && determiners.has(next.after())
  if (nounOf(parts) !== 0 && !hasObject) return undefined
  if (!hasObject && !startsAnew && !mayEndBefore(next, morphology)) return undefined
  if (mayHaveObjectBefore(at)) return undefined
  const expected = inflected(place.word, Agreement.MasculineSingular, morphology)
  if (expected.length === 0) return undefined
  return { message: 'unchanged', at: place, subject: undefined, verb: at.word, expected }
}

/** Whether something in front may be the object of the verb: « les fleurs que », « qui les ont », « elles vous avaient ». */
function mayHaveObjectBefore(verb: Neighbours): boolean {
  let isBehindComma = false
  for (
    let word = verb.previous(), steps = 0;
    word.index >= 0 && steps < REACH;
    word = word.previous(), steps++
  ) {
    if (objects.has(word.word) && !isSubject(word, verb) && !isArticle(word, verb)) return true
    if (word.opens) return false
    isBehindComma = word.isBehind(/,$/)
  }
  // A name, a link… stands between; no object stands before a comma but « que ».
  return !isBehindComma || verb.isLedBy(asking)
}

/** « Nous avons », « vous n’avez » */
function isSubject(word: Neighbours, verb: Neighbours): boolean {
  const person = /^(?:avons|aurons)$/.test(verb.word)
    ? 'nous'
    : /^(?:avez|aurez)$/.test(verb.word)
      ? 'vous'
      : ''
  const next = /^n'$/.test(word.after()) ? word.next().next() : word.next()
  return word.word === person && next.index === verb.index
}

/** Whether an article stands before a noun, not before the verb: « *les* élus ont », but « qui *les* ont ». */
function isArticle(word: Neighbours, verb: Neighbours): boolean {
  return (
    /^(?:les?|la|l')$/.test(word.word) &&
    word.next().index !== verb.index &&
    !/^(?:lui|leur|y|en)$/.test(word.after())
  )
}

/** « La fête a connue un succès »: « a » behind a word that may end a subject. */
function isOfNoun(at: Neighbours): boolean {
  return at.word === 'a' && !/^(?:|y|l'|m'|t'|s'|qui|que|qu'|en|nous|vous|les?|la)$/.test(at.before())
}
