import { Agreement, adjectiveOf, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { adjectiveAt, isShade, mayEndBefore, pastAdverbs, prenominal } from '../../groups/adjective.js'
import { circumstances, type NounGroup, prepositionsOfGroups } from '../../groups/noun-group.js'
import { persons } from '../../groups/pronouns.js'
import { isFiniteOnly, isNoun } from '../../groups/word-class.js'
import { inflected } from '../../words/inflection.js'
import { determiners } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import { isLinked, mayDescribeOther } from './attachment.js'
import type { Disagreement } from './disagreement.js'

const { Singular, Plural } = Agreement

/** Adjectives that are said of a subject behind what it does: « il rentre à la maison content ». */
const states = words(
  'content contente contents contentes heureux heureuse heureuses fier fière fiers fières ravi ravie ravis ravies seul seule seuls seules ' +
    'prêt prête prêts prêtes vivant vivante mort morte ivre nu nue malade malades triste tristes libre libres tranquille tranquilles ' +
    'confiant confiante jeune jeunes immobile immobiles debout serein sereine sereins sereines zen',
)

/** « Des pivoines blanche », « une équipe très motivé », « des ateliers de cuisine gratuit » */
export function adjectiveBehind(
  { determiner, noun }: NounGroup,
  morphology: Morphology,
): Disagreement | undefined {
  const slots = determiner.slots & noun.slots
  if (slots === 0 || prepositionsOfGroups.has(determiner.at.word) || circumstances.has(noun.at.word))
    return undefined
  let place = noun.at.next()
  let complement = 0
  if (
    /^(?:de|d'|en|à)$/.test(place.word) &&
    isNoun(place.next(), morphology) &&
    !prenominal.has(place.after())
  ) {
    place = place.next()
    complement = nounOf(morphology.parts(place.word))
    if (circumstances.has(place.word)) return undefined
    place = place.next()
  }
  let adjective = describedAt(place, morphology)
  // « Un certificat médical récents », « une soirée festive et convivial »
  if (adjective && adjective.slots & slots) {
    // « Des recettes simples, rapides et original »
    let listed = describedAt(adjective.at.behindComma(), morphology)
    while (listed && listed.slots & slots && !mayBeNoun(listed.at.word, morphology)) {
      adjective = listed
      listed = describedAt(adjective.at.behindComma(), morphology)
    }
    const next = adjective.at.next()
    const isCoordinated = /^(?:et|ou|mais)$/.test(next.word)
    if (isCoordinated && /^(?:pas|non|plus)$/.test(next.after())) return undefined
    adjective = describedAt(isCoordinated ? next.next() : next, morphology)
    // « Le réchauffement climatique et remontée des eaux »
    if (isCoordinated && adjective && mayBeNoun(adjective.at.word, morphology)) return undefined
  }
  if (!adjective || adjective.slots & (slots | complement)) return undefined
  const { at } = adjective
  const next = at.next()
  // « Les langues anglaise et française »
  const isCoordinated = /^(?:et|ou)$/.test(next.word)
  if (isCoordinated ? !startsAnew(next.next(), slots, morphology) : !mayEndBefore(next, morphology))
    return undefined
  // « L’espace professionnels »
  const isOfSeveral = (slots & Plural) === 0 && (adjective.slots & Singular) === 0
  if (isShade(at) || (isOfSeveral && nounOf(morphology.parts(at.word)) !== 0)) return undefined
  // « Les alphabets phénicien, grec et latin »
  const listed = at.behindComma()
  if (slots & Plural && listedSlots(listed, morphology) & Singular) return undefined
  const isSaidOfSubject =
    (morphology.parts(at.word) & PartOfSpeech.Participle) !== 0 ||
    states.has(at.word) ||
    graded.test(at.before())
  if (mayDescribeOther(determiner.at, adjective.slots, isSaidOfSubject, morphology)) return undefined
  // « D’une tête plus petit que moi », « toute la région si nombreux »
  const isGraded = graded.test(at.before())
  if (
    isGraded &&
    ((isLinked(determiner.at) && /^(?:plus|moins|aussi|si)$/.test(at.before())) ||
      /^(?:nombreu|nécessaire|possible|utile)/.test(at.word))
  )
    return undefined
  if (at.before() === 'bien' && at.word === 'sûr') return undefined
  const expected = inflected(at.word, slots, morphology)
  if (expected.length === 0) return undefined
  return { message: 'adjective', from: at, to: at, noun: noun.at, slots, expected }
}

/** Whether it may be a noun that something new begins with. */
function mayBeNoun(word: string, morphology: Morphology): boolean {
  const parts = morphology.parts(word)
  return nounOf(parts) !== 0 && (parts & PartOfSpeech.Adjective) === 0
}

/** People that one speaks to: « les amis, ravie de vous revoir ». */
const addressed = words(
  'ami amis amie amies chéri chérie filles fille gars copains copines amour amours famille équipe team',
)

/** « Les explications, très clair, ont… », « la chanteuse, accompagné de ses musiciens, … » */
export function apposition(
  { determiner, noun, isBare }: NounGroup,
  morphology: Morphology,
): Disagreement | undefined {
  const slots = determiner.slots & noun.slots
  if (
    slots === 0 ||
    isBare ||
    !determiner.at.opens ||
    addressed.has(noun.at.word) ||
    circumstances.has(noun.at.word)
  )
    return undefined
  let last = noun.at
  let complement = 0
  if (/^(?:de|d')$/.test(last.after()) && isNoun(last.next().next(), morphology)) {
    last = last.next().next()
    complement = nounOf(morphology.parts(last.word))
  }
  const adjective = describedAt(last.behindComma(), morphology)
  if (!adjective || adjective.slots & (slots | complement) || states.has(adjective.at.word)) return undefined
  const { at } = adjective
  // « Le latin, grec ancien »
  if (nounOf(morphology.parts(at.word)) !== 0) return undefined
  const isParticiple = (morphology.parts(at.word) & PartOfSpeech.Participle) !== 0
  const goesOn =
    at.behindComma().index >= 0 || (isParticiple && /^(?:par|de|d'|à|aux?|en|sur)$/.test(at.after()))
  if (!goesOn) return undefined
  const expected = inflected(at.word, slots, morphology)
  if (expected.length === 0) return undefined
  return { message: 'adjective', from: at, to: at, noun: noun.at, slots, expected }
}

/** Whether what follows « et » is no adjective beside another: « anglaise et française », « sanitaire et du social ». */
function startsAnew(at: Neighbours, slots: number, morphology: Morphology): boolean {
  if (at.index < 0 || persons.has(at.word)) return true
  // Only of several things is each told by its own: « les secteurs sanitaire et du social ».
  if (
    /^(?:du|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|plusieurs|\d.*)$/.test(at.word)
  )
    return (slots & Plural) === 0
  // « Une cuisine équipée et d’un jardin »
  if (/^(?:d'|de)$/.test(at.word) && /^(?:une?|la|le|l')$/.test(at.after())) return true
  return determiners.has(at.word) || isFiniteOnly(morphology.parts(at.word))
}

const graded = /^(?:très|si|trop|assez|plus|moins|aussi)$/

/** Genders and numbers of an adjective in a list, nouns among them; 0 for other words. */
function listedSlots(at: Neighbours, morphology: Morphology): number {
  const parts = morphology.parts(at.word)
  return parts & PartOfSpeech.Function ? 0 : adjectiveOf(parts)
}

/** The adjective at a place or behind the adverbs there. */
function describedAt(place: Neighbours, morphology: Morphology) {
  const word = pastAdverbs(place, morphology)
  const isGraded = word.index !== place.index && graded.test(word.before())
  return adjectiveAt(word, morphology, isGraded)
}
