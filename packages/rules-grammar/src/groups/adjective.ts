import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech, THIRD_PERSON } from '@lisible/lexicon-fr'
import type { Morphology } from '../words/morphology.js'
import type { Neighbours } from '../words/neighbours.js'
import { words } from '../words/word-set.js'
import { isFiniteOnly, isWritten, type Member, noHeads, UNSURE } from './word-class.js'

/** Adjectives that stand before their noun. */
export const prenominal = words(
  'petit petite petits petites grand grande grands grandes beau bel belle beaux belles bon bonne bons bonnes mauvais mauvaise ' +
    'mauvaises nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille vieilles jeune jeunes joli jolie jolis jolies gros ' +
    'grosse grosses long longue longs longues haut haute hauts hautes premier première premiers premières dernier dernière ' +
    'derniers dernières prochain prochaine prochains prochaines ancien ancienne anciens anciennes vrai vraie vrais vraies ' +
    'meilleur meilleure meilleurs meilleures autre autres seul seule seuls seules certain certaine certains certaines différent ' +
    'différente différents différentes nombreux nombreuse nombreuses excellent excellente excellents excellentes magnifique ' +
    'magnifiques superbe superbes véritable véritables futur future futurs futures principal principale principaux principales ' +
    'bref brefs brève brèves double triple multiple multiples simple simples deuxième deuxièmes troisième second seconde',
)

/** Adjectives that many leave as they are in the plural. */
const unchanging = words(
  'sympa chic snob cool fun zen kitsch top canon standard express premium vintage bio extra open punk rock pop sexy glamour été',
)

/** Adjectives that are nouns as well, and yet describe what stands before them. */
const describing =
  /(?:al|el|if|eux|ais|ois|ien|ale|elle|ive|euse|aise|oise|ienne|aux|els|ifs|iens|ales|elles|ives|[éi]rieure?s?|majeure?s?|mineure?s?|iques?|(?:exempl|scol|popul|centen|solid|nécess)aires?|anonymes?|entiers?|entières?|(?:in)?compl(?:ets?|ètes?)|(?:indépend|intéress|suiv|import)ant[es]?s?|blanc(?:he)?s?|noire?s?|verte?s?|grise?s?|bleue?s?|rouges?|jaunes?|roses?|brune?s?|violets?|violettes?)$/
/** Participles that became nouns, and stand behind others as such: « un examen surprise », « une carte abonné ». */
const nominal = words(
  'surprise découverte partie sortie entrée vue mise prise tenue venue donnée armée volée portée empreinte abonné salarié employé ' +
    'retraité invité licencié délégué assuré associé député réfugié marché communiqué',
)

/**
 * The adjective or participle at a word that is nothing else; `undefined` where it may be. `surely`: what stands before
 * tells that it is one (« très », « est »), whatever else it may be elsewhere.
 */
export function adjectiveAt(at: Neighbours, morphology: Morphology, surely = false): Member | undefined {
  if (!isWritten(at) || noHeads.has(at.word) || unchanging.has(at.word)) return undefined
  const parts = morphology.parts(at.word)
  const slots = adjectiveOf(parts)
  if (slots === 0) return undefined
  if (surely)
    return parts & PartOfSpeech.Function && (parts & PartOfSpeech.Participle) === 0
      ? undefined
      : { at, slots }
  if (parts & UNSURE || (parts & FINITE && !isParticipleAfterAll(at, morphology))) return undefined
  if (nounOf(parts) === 0 || describing.test(at.word)) return { at, slots }
  const isOfParticiple = (parts & PartOfSpeech.Participle) !== 0
  return isOfParticiple && !nominal.has(at.word.replace(/s$/, '')) ? { at, slots } : undefined
}

/**
 * Whether a form that may be of a verb is its participle: of no third person, as what a noun is followed by has
 * (« les familles accueillis »), or before its agent (« les textes écrit par »).
 */
function isParticipleAfterAll(at: Neighbours, morphology: Morphology): boolean {
  const parts = morphology.parts(at.word)
  if ((parts & PartOfSpeech.Participle) === 0) return false
  const isThird = (morphology.persons(at.word) & THIRD_PERSON) !== 0
  const isOfOne = (adjectiveOf(parts) & Agreement.Singular) !== 0
  return (!isThird && !isOfOne) || (isThird && at.after() === 'par')
}

/** Whether it names a colour by what has it, and then never changes: « des cheveux noir de jais ». */
export function isShade(at: Neighbours): boolean {
  return (
    /^(?:noir|blanc|bleu|vert|rouge|gris|brun|jaune|rose)$/.test(at.word) &&
    /^(?:de|d'|comme)$/.test(at.after())
  )
}

/** An adjective that is neither noun nor participle: what may stand before a noun without being one itself. */
export function pureAdjectiveAt(at: Neighbours, morphology: Morphology): Member | undefined {
  const parts = morphology.parts(at.word)
  return (parts & ~PartOfSpeech.Adjective) === 0 ? adjectiveAt(at, morphology) : undefined
}

/** The first word from `at` on that is no adverb; those of time are looked past only behind a verb. */
export function pastAdverbs(at: Neighbours, morphology: Morphology, isBehindVerb = false): Neighbours {
  let word = at
  while (word.index >= 0 && (isAdverb(word.word, morphology) || (isBehindVerb && times.has(word.word))))
    word = word.next()
  return word
}

function isAdverb(word: string, morphology: Morphology): boolean {
  if (degrees.has(word)) return true
  if (times.has(word)) return false
  const parts = morphology.parts(word)
  return parts !== 0 && (parts & ~PartOfSpeech.Adverb) === 0
}

const times = words(
  "aujourd'hui hier demain maintenant désormais ici ensuite alors parfois souvent tantôt autrefois bientôt",
)
const degrees = words(
  'très plus moins si trop assez aussi bien tout toutes tous pas déjà encore toujours enfin super vite jamais',
)

/** Words behind an adjective that tell what it describes to end there. */
const endings = words(
  "à au aux de du des d' pour par sur dans en avec sans chez dès qui que qu' dont où est sont était étaient sera seront a ont avait peut " +
    "depuis entre vers selon contre sous lors afin car mais donc puis comme se s' ne n' vous nous lui leur hier demain aujourd'hui " +
    "le la les l' un une mes mon ma nos notre vos votre " +
    "deux trois quatre cinq six dix ce cet cette ces ici devant derrière après avant samedi dimanche lundi mardi mercredi jeudi vendredi jusque jusqu' quand lorsque si tout tous toutes pendant durant",
)

/** Whether a group may end before a word. */
export function mayEndBefore(at: Neighbours, morphology: Morphology): boolean {
  // « Un menu spécial Saint-Valentin »
  if (at.index < 0 || endings.has(at.word) || /^\d/.test(at.word) || at.isCapitalised) return true
  const parts = morphology.parts(at.word)
  return parts === PartOfSpeech.Adverb || isFiniteOnly(parts)
}
