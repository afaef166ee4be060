import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import type { Morphology } from '../words/morphology.js'
import type { Neighbours } from '../words/neighbours.js'
import { words } from '../words/word-set.js'

const { MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural, Singular, Plural } = Agreement

/** A word of a group with the genders and numbers that it may have, as the bits of `Agreement`. */
export interface Member {
  readonly at: Neighbours
  readonly slots: number
}

/** A determiner, its noun, and the adjectives that stand between them. */
export interface NounGroup {
  readonly determiner: Member
  readonly before: readonly Member[]
  readonly noun: Member
  /** The determiner may be a pronoun and the noun its verb: « il la règle ». */
  readonly mayBeVerb: boolean
}

const bySlots: readonly (readonly [slots: number, list: string])[] = [
  [MasculineSingular, 'le un ce cet du au aucun quel certain'],
  [FeminineSingular, 'la une cette ma ta sa aucune quelle toute certaine'],
  [Singular, "l' notre votre chaque leur"],
  [
    Plural,
    'les des ces mes tes ses nos vos leurs aux plusieurs quelques deux trois quatre cinq six sept huit dix',
  ],
  [MasculinePlural, 'certains quels'],
  [FemininePlural, 'certaines quelles'],
]
const slotsOf = new Map(
  bySlots.flatMap(([slots, list]) => list.split(' ').map((word) => [word, slots] as const)),
)

/** Words that open a noun group. */
export const determinersOfGroups = [...slotsOf.keys(), 'mon', 'ton', 'son']

/** Prepositions that open a group without a determiner, if an adjective stands before its noun: « de belles rencontres ». */
export const prepositionsOfGroups = words("de d' en avec sans à par sous pour")

/** Adjectives that stand before their noun. */
export const prenominal = words(
  'petit petite petits petites grand grande grands grandes beau bel belle beaux belles bon bonne bons bonnes mauvais mauvaise ' +
    'mauvaises nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille vieilles jeune jeunes joli jolie jolis jolies gros ' +
    'grosse grosses long longue longs longues haut haute hauts hautes premier première premiers premières dernier dernière ' +
    'derniers dernières prochain prochaine prochains prochaines ancien ancienne anciens anciennes vrai vraie vrais vraies ' +
    'meilleur meilleure meilleurs meilleures autre autres seul seule seuls seules certain certaine certains certaines différent ' +
    'différente différents différentes nombreux nombreuse nombreuses excellent excellente excellents excellentes magnifique ' +
    'magnifiques superbe superbes véritable véritables futur future futurs futures principal principale principaux principales ' +
    'double triple multiple multiples simple simples deuxième deuxièmes troisième second seconde',
)

/** Words that are no head of a group, or no noun behind most determiners. */
export const noHeads = words(
  'autre autres un une uns unes même mêmes tout tous deux trois quasi pseudo super ultra ex mi mini maxi haut bas fort autant peu ' +
    'beaucoup plus moins trop bien mal rien tel telle tels telles putain diable avoir être pouvoir devoir savoir sien mien tien ' +
    'siens miens tiens nôtre vôtre nôtres vôtres leurs sous hors très est ci là non oui seul seule seuls seules mille cent zéro mieux',
)

/** Nouns that people use with either gender, or as part of a name. */
export const eitherGender = words(
  'chef orge prix auteur professeur prof maire ministre médecin ingénieur témoin mannequin coach juge député préfet manager boss ' +
    'espèce fan leader ouvrage poche crème noisette chanteur blogueur after interview après-midi story team space oasis enzyme alvéole orbite socket bêta',
)

/** Nouns that tell when, how often or how, behind which an adjective describes something else. */
export const circumstances = words(
  'fois jour jours journée journées année années an ans heure heures minute minutes seconde secondes instant instants moment moments ' +
    'semaine semaines lendemain veille époque date début fin milieu yeux mois nuit nuits matin matins soir soirs après-midi temps part cas reprise reprises air brin minimum maximum peu ' +
    'côté lieu place façon manière sorte espèce type genre chose gens orge personne rien point chaque plupart majorité moitié ' +
    'nombre base série dizaine dizaines centaine centaines millier milliers million millions quart tiers',
)

/** Adjectives that many leave as they are in the plural. */
const unchanging = words(
  'sympa chic snob cool fun zen kitsch top canon standard express premium vintage bio extra open punk rock pop sexy glamour été',
)

/** What a form may be besides a noun, and then is no noun for sure. */
const UNSURE =
  PartOfSpeech.Function |
  PartOfSpeech.Proper |
  PartOfSpeech.Infinitive |
  PartOfSpeech.PresentParticiple |
  PartOfSpeech.Adverb

/**
 * The group that a determiner opens; `undefined` where what follows is no noun for sure. « De » opens a group with an
 * adjective before its noun: « de belles rencontres ».
 */
export function nounGroupAt(at: Neighbours, morphology: Morphology): NounGroup | undefined {
  const slots = determinerSlots(at)
  // « L’une », « le ton », « la une ».
  if (slots !== undefined && beforeNouns.has(at.before())) return undefined
  const before: Member[] = []
  // « Les plus belles histoires »
  let word = /^(?:plus|moins)$/.test(at.after()) ? at.next().next() : at.next()
  while (before.length < 2) {
    const adjective = prenominal.has(word.word)
      ? { at: word, slots: adjectiveOf(morphology.parts(word.word)) }
      : pureAdjectiveAt(word, morphology)
    if (!adjective || !isWritten(word) || !isNoun(word.next(), morphology)) break
    before.push(adjective)
    word = word.next()
  }
  if (slots === undefined && before.length === 0) return undefined
  // « La meilleur checklist »: the noun is not told.
  if (prenominal.has(word.word) && !mayEndBefore(word.next(), morphology)) return undefined
  const parts = morphology.parts(word.word)
  // A word younger than the dictionary has the gender and number of its determiner.
  const isUnknown =
    parts === 0 && before.length === 0 && /^[a-zà-öø-ÿœ]{3,}$/.test(word.text) && !noHeads.has(word.word)
  if (!isUnknown && !isNoun(word, morphology)) return undefined
  const mayBeVerb = before.length === 0 && (isUnknown || (parts & FINITE) !== 0) && mayBeObject(at)
  // « Nous les avions »
  if (mayBeVerb && isSubject.has(at.before())) return undefined
  return {
    determiner: { at, slots: slots ?? Singular | Plural },
    before,
    noun: { at: word, slots: isUnknown ? Singular | Plural : nounOf(parts) },
    mayBeVerb,
  }
}

/** Adjectives that are nouns as well, and yet describe what stands before them. */
const describing =
  /(?:al|el|if|eux|ais|ois|ien|ale|elle|ive|euse|aise|oise|ienne|aux|els|ifs|iens|ales|elles|ives|[éi]rieure?s?|majeure?s?|mineure?s?|iques?|(?:exempl|scol|popul|centen|solid|nécess)aires?|anonymes?|blanc(?:he)?s?|noire?s?|verte?s?|grise?s?|bleue?s?|rouges?|jaunes?|roses?|brune?s?|violets?|violettes?)$/
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
  if (parts & (UNSURE | FINITE)) return undefined
  if (nounOf(parts) === 0 || describing.test(at.word)) return { at, slots }
  const isOfParticiple = (parts & PartOfSpeech.Participle) !== 0
  return isOfParticiple && !nominal.has(at.word.replace(/s$/, '')) ? { at, slots } : undefined
}

/** Whether it names a colour by what has it, and then never changes: « des cheveux noir de jais ». */
export function isShade(at: Neighbours): boolean {
  return (
    /^(?:noir|blanc|bleu|vert|rouge|gris|brun|jaune|rose)$/.test(at.word) &&
    /^(?:de|d'|comme)$/.test(at.after())
  )
}

/** An adjective that is neither noun nor participle: what may stand before a noun without being one itself. */
function pureAdjectiveAt(at: Neighbours, morphology: Morphology): Member | undefined {
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
    'deux trois quatre cinq six dix ce cet cette ces ici devant derrière après avant samedi dimanche lundi mardi mercredi jeudi vendredi jusque quand lorsque si tout tous toutes pendant durant',
)

/** Whether a group may end before a word. */
export function mayEndBefore(at: Neighbours, morphology: Morphology): boolean {
  if (at.index < 0 || endings.has(at.word) || /^\d/.test(at.word)) return true
  const parts = morphology.parts(at.word)
  return parts === PartOfSpeech.Adverb || ((parts & FINITE) !== 0 && (parts & ~FINITE) === 0)
}

/** Whether a word is a noun and nothing else, verbs set aside. */
export function isNoun(at: Neighbours, morphology: Morphology): boolean {
  if (!isWritten(at) || noHeads.has(at.word)) return false
  const parts = morphology.parts(at.word)
  return nounOf(parts) !== 0 && (parts & UNSURE) === 0
}

/** Forms of verbs that tell somebody to be something: « reste concentré ». */
const commands = words('reste demeure garde laisse tiens rends trouve sois soyez vis pars passe vive')

/** The noun that opens a line or sentence without a determiner: « Places limitées », « Bons cadeaux valables un an ». */
export function bareGroupAt(at: Neighbours, morphology: Morphology): NounGroup | undefined {
  if (!at.opens || commands.has(at.word) || /^seule?s?$/.test(at.word)) return undefined
  const first = morphology.parts(at.word)
  const isAdjective = prenominal.has(at.word) && isNoun(at.next(), morphology)
  const noun = isAdjective ? at.next() : at
  const parts = morphology.parts(noun.word)
  const isElse = parts & (UNSURE | PartOfSpeech.Adjective | PartOfSpeech.ThirdSingular)
  if (nounOf(parts) === 0 || noHeads.has(noun.word) || (!isAdjective && isElse)) return undefined
  return {
    determiner: { at, slots: Singular | Plural },
    before: isAdjective ? [{ at, slots: adjectiveOf(first) }] : [],
    noun: { at: noun, slots: nounOf(parts) },
    mayBeVerb: true,
  }
}

/** Articles, behind which a determiner is a noun or a pronoun. */
const beforeNouns = words("l' le les la un une des")

/** How many words a group has at most, where it is sought from its end. */
const LONGEST = 5

/** The group whose noun, or the adjectives behind it, ends at a word. */
export function groupUpTo(end: Neighbours, morphology: Morphology): NounGroup | undefined {
  let at = end
  for (let length = 0; length < LONGEST && at.index >= 0; length++) {
    at = at.previous()
    const group = at.index < 0 || slotsOf.get(at.word) === undefined ? undefined : nounGroupAt(at, morphology)
    if (!group) continue
    let last = group.noun.at
    while (last.index !== end.index && adjectiveOf(morphology.parts(last.after()))) last = last.next()
    return last.index === end.index ? group : undefined
  }
  return undefined
}

/** « Mon amie » is feminine too. */
function determinerSlots(at: Neighbours): number | undefined {
  const slots = slotsOf.get(at.word)
  if (slots !== undefined || !possessives.has(at.word)) return slots
  return /^[aâàeéèêëiîïoôuûyhœ]/.test(at.after()) ? Singular : MasculineSingular
}

const possessives = words('mon ton son')

const lowerCase = /^[a-zà-öø-ÿœ][a-zà-öø-ÿœ-]+$/

/** Whether there is a word, in lower case: names are written as they are. */
function isWritten(at: Neighbours): boolean {
  return at.index >= 0 && lowerCase.test(at.text)
}

/** What stands before an object and its verb. */
const isSubject = words("je j' tu il elle on nous vous ils elles qui ne n' me m' te t' se s' lui")

/** Whether the word may be a pronoun, object of a verb that follows: « il la porte ». */
function mayBeObject(at: Neighbours): boolean {
  return /^(?:le|la|les|l'|leur)$/.test(at.word) && !at.opens
}
