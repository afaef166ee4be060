import { nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import { determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Untied } from './untied.js'

/** Objects that stand behind an imperative. */
export const commanded = words('moi toi le la les lui leur y en')

/** « Donne moi », « laissez la venir », « allons y », « profitez en\u00a0! » */
export function commandAt(at: Neighbours, morphology: Morphology): Untied | undefined {
  if (!/(?:[esxz]|ons)$/.test(at.before())) return undefined
  const verb = at.previous()
  if (verb.index < 0 || !opensClause(verb)) return undefined
  const form = imperativeOf(verb.word, at.word, morphology)
  if (form === undefined || !isObject(at, verb.word, morphology)) return undefined
  const capital = verb.text.charAt(0)
  return { from: verb, to: at, expected: `${capital}${form.slice(1)}-${at.text}` }
}

function opensClause(verb: Neighbours): boolean {
  if (verb.opens) return true
  if (verb.text !== verb.word) return false
  return /^(?:et|puis|alors|mais|donc)$/.test(verb.before()) || (verb.before() === '' && verb.isBehind(/,$/))
}

/** What the imperative is written as; `undefined` where the word is none. */
function imperativeOf(verb: string, pronoun: string, morphology: Morphology): string | undefined {
  const parts = morphology.parts(verb)
  if (parts & (PartOfSpeech.Function | PartOfSpeech.Adverb | PartOfSpeech.Proper) || none.has(verb))
    return undefined
  const persons = morphology.persons(verb)
  const isOfSeveral =
    (persons & (Person.FirstPlural | Person.SecondPlural)) !== 0 && /(?:ons|ez|tes)$/.test(verb)
  // « Suivez moi » is told with the other verbs in -ez.
  if (isOfSeveral) return pronoun === 'moi' || pronoun === 'toi' || nounOf(parts) !== 0 ? undefined : verb
  // « Abonnes toi »: no s there.
  const isInE = verb.endsWith('es') && (morphology.persons(verb.slice(0, -1)) & Person.ThirdSingular) !== 0
  if (isInE) return pronoun === 'moi' || pronoun === 'toi' ? verb.slice(0, -1) : undefined
  const isOfOne = verb.endsWith('e')
    ? (persons & Person.FirstSingular) !== 0
    : (persons & Person.SecondSingular) !== 0 && /[sx]$/.test(verb)
  return isOfOne && (pronoun === 'moi' || pronoun === 'toi' || nounOf(parts) === 0) ? verb : undefined
}

/** No imperatives for all they look like. */
const none = words('vive vivent es suis est sommes êtes as ai a reste')

/** Verbs whose object does what the infinitive behind it says: « laissez-la venir », but « venez la voir ». */
const letting = /^(?:laisse[sz]?|laissons|fai(?:s|tes)|regarde[sz]?|écoute[sz]?|voi[rs]|voyez)$/
const behindObject = words(
  'à au aux dans avec sur par pour chez ici vite donc tous toutes ensemble dès avant sans',
)

/** Whether the pronoun is the object of the imperative, and no article or object of an infinitive. */
function isObject(at: Neighbours, verb: string, morphology: Morphology): boolean {
  const next = at.after()
  const isInfinitive = (morphology.parts(next) & PartOfSpeech.Infinitive) !== 0
  const ends = next === '' ? at.closes || at.isBefore(/^[ \u00a0\u202f]?[!?…,]/) : behindObject.has(next)
  switch (at.word) {
    case 'moi':
    case 'toi':
      // « Viens, moi je reste » lacks its comma.
      return !/^(?:mêmes?|aussi|et|non|seule?|je|j'|tu)$/.test(next)
    case 'le':
    case 'la':
    case 'les':
      return ends || (isInfinitive && nounOf(morphology.parts(next)) === 0 && letting.test(verb))
    case 'lui':
    case 'leur':
      return ends || determiners.has(next) || /^(?:qu[e']|de|d')$/.test(next)
    case 'y':
      return ends
    default:
      // « Parlez en à vos amis »
      if (next === 'à')
        return /^(?:vos|votre|tes|ton|ta|nos|un|une|tous|toutes|ceux|celles)$/.test(at.after(2))
      return next === '' ? ends : /^(?:vite|soin|autour)$/.test(next)
  }
}
