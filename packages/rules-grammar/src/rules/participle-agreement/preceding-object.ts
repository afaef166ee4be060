import { Agreement, adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { mayEndBefore } from '../../groups/adjective.js'
import { circumstances, groupUpTo } from '../../groups/noun-group.js'
import { inflected } from '../../words/inflection.js'
import { determiners, subjectPronouns } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { Disagreement } from './disagreement.js'

/** Forms of avoir behind the pronoun of a relative clause. */
export const having = 'ai as a avons avez ont avais avait avions aviez avaient'

const auxiliaries = words(having)

/** Participles that never agree with « que », or whose object is what follows. */
const unchanging = words(
  'fallu pu voulu dû su cru dit pensé eu été couru coûté valu pesé vécu dormi duré cessé laissé fait espéré souhaité',
)

/** Nouns that « que » completes, as well as describes: « l’impression que nous avons réussi ». */
const completed = words(
  'preuve impression idée chance certitude nouvelle condition peur crainte sensation conviction promesse assurance annonce information ' +
    'rumeur raison manière façon sorte espérance confirmation conclusion hypothèse fois sentiment fait espoir signe point cas',
)

/** « Les photos que nous avons publié »: the object stands before the verb, and the participle agrees with it. */
export function wrongParticipleBehind(at: Neighbours, morphology: Morphology): Disagreement | undefined {
  if (!auxiliaries.has(at.word)) return undefined
  const que = beforeSubject(at, morphology)
  const place = at.next()
  if (!/^qu[e']$/.test(que.word) || place.index < 0) return undefined
  const parts = morphology.parts(place.word)
  const slots = adjectiveOf(parts)
  if ((parts & PartOfSpeech.Participle) === 0 || isUnchanging(place.word, morphology)) return undefined
  const next = place.next()
  if (
    !mayEndBefore(next, morphology) ||
    /^(?:qu[e']|de|d'|à|l')$/.test(next.word) ||
    determiners.has(next.word)
  )
    return undefined
  const group = groupUpTo(que.previous(), morphology)
  if (
    !group ||
    completed.has(group.noun.at.word) ||
    circumstances.has(group.noun.at.word) ||
    isPresented(group.determiner.at)
  )
    return undefined
  const wanted = group.determiner.slots & group.noun.slots
  if (wanted === 0 || slots & wanted) return undefined
  const expected = inflected(place.word, wanted, morphology)
  if (expected.length === 0) return undefined
  return {
    message: 'agreement',
    at: place,
    subject: { text: group.noun.at.text, slots: wanted },
    verb: at.word,
    expected,
  }
}

/** The word before the subject of a verb: « que » in « que nous vous avons », « que ma sœur m’a ». */
function beforeSubject(at: Neighbours, morphology: Morphology): Neighbours {
  let last = at.previous()
  const isObject = /^(?:vous|nous|lui|leur|m'|t')$/.test(last.word)
  if (isObject && last.before() !== 'que' && last.before() !== "qu'") last = last.previous()
  if (subjectPronouns.has(last.word)) return last.previous()
  const subject = groupUpTo(last, morphology)
  return subject ? subject.determiner.at.previous() : at.at(-1)
}

function isUnchanging(form: string, morphology: Morphology): boolean {
  return inflected(form, Agreement.Masculine & Agreement.Singular, morphology).some((one) =>
    unchanging.has(one),
  )
}

/** « C’est avec joie que nous avons… »; « la liste des films que… » may go with either noun. */
function isPresented(determiner: Neighbours): boolean {
  if (/^(?:du|des|au|aux|de|d')$/.test(determiner.word) && !determiner.opens) return true
  for (let at = determiner.previous(), steps = 0; at.index >= 0 && steps < 8; at = at.previous(), steps++) {
    // « Merci pour les photos que vous avez envoyées »
    if (at.word === 'pour' && at.before() === 'merci') return false
    if (/^(?:c'|ce|est|était|et|ou|de|d'|avec|dans|à|en|grâce|sur|pour)$/.test(at.word)) return true
  }
  return false
}
