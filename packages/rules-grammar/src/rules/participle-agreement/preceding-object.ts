import { Agreement, adjectiveOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { groupUpTo, mayEndBefore } from '../../groups/noun-group.js'
import { inflected } from '../../words/inflection.js'
import { determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { WrongAttribute } from './attribute.js'

/** Forms of avoir behind the pronoun of a relative clause. */
export const having = 'ai as a avons avez ont avais avait avions aviez avaient'

const auxiliaries = words(having)

/** Participles of verbs that take a direct object, in the masculine singular. */
const transitive = words(
  'publié pris fait vu reçu écrit choisi préparé organisé créé imaginé monté partagé posté réalisé concocté sélectionné proposé ' +
    'présenté découvert rencontré mis ouvert acheté vendu commandé adoré aimé visité goûté lancé envoyé offert récolté collecté tourné ' +
    'dessiné peint cuisiné planté photographié construit conçu développé signé lu appris vécu trouvé retrouvé gagné remporté installé ' +
    'testé accueilli rénové restauré invité interviewé enregistré cousu fabriqué produit donné apporté exposé mené tenu noué tissé ' +
    'rapporté prise déposé rédigé traduit illustré composé filmé diffusé annoncé demandé posé reconnu obtenu perdu cherché attendu',
)

/** Nouns that « que » completes, as well as describes: « l’impression que nous avons réussi ». */
const completed = words(
  'preuve impression idée chance certitude nouvelle condition peur crainte sensation conviction promesse assurance annonce information ' +
    'rumeur raison manière façon sorte espérance confirmation conclusion hypothèse fois sentiment fait espoir signe point cas',
)

const subjects = words("j' tu il elle on nous vous ils elles")

/** « Les photos que nous avons publié »: the object stands before the verb, and the participle agrees with it. */
export function wrongParticipleBehind(at: Neighbours, morphology: Morphology): WrongAttribute | undefined {
  if (!auxiliaries.has(at.word)) return undefined
  let pronoun = at.previous()
  // « Que nous vous avons préparées »
  if (/^(?:vous|nous|lui|leur)$/.test(pronoun.word) && subjects.has(pronoun.before()))
    pronoun = pronoun.previous()
  if (!subjects.has(pronoun.word)) return undefined
  const que = pronoun.previous()
  const place = at.next()
  if (!/^qu[e']$/.test(que.word) || place.index < 0) return undefined
  const parts = morphology.parts(place.word)
  const slots = adjectiveOf(parts)
  if ((parts & PartOfSpeech.Participle) === 0 || !isTransitive(place.word, morphology)) return undefined
  const next = place.next()
  if (
    !mayEndBefore(next, morphology) ||
    /^(?:qu[e']|de|d'|à|l')$/.test(next.word) ||
    determiners.has(next.word)
  )
    return undefined
  const group = groupUpTo(que.previous(), morphology)
  if (!group || completed.has(group.noun.at.word) || isPresented(group.determiner.at)) return undefined
  const wanted = group.determiner.slots & group.noun.slots
  if (wanted === 0 || slots & wanted) return undefined
  const expected = inflected(place.word, wanted, morphology)
  if (expected.length === 0) return undefined
  return { at: place, subject: { text: group.noun.at.text, slots: wanted }, verb: at.word, expected }
}

function isTransitive(form: string, morphology: Morphology): boolean {
  return inflected(form, Agreement.Masculine & Agreement.Singular, morphology).some((one) =>
    transitive.has(one),
  )
}

/** « C’est avec joie que nous avons… »; « la liste des films que… » may go with either noun. */
function isPresented(determiner: Neighbours): boolean {
  if (/^(?:du|des|au|aux|de|d')$/.test(determiner.word) && !determiner.opens) return true
  for (let at = determiner.previous(), steps = 0; at.index >= 0 && steps < 8; at = at.previous(), steps++) {
    if (/^(?:c'|ce|est|était|et|ou|de|d'|avec|dans|à|en|grâce|sur|pour)$/.test(at.word)) return true
  }
  return false
}
