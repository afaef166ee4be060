import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { beforeVerbs } from '../words/lists.js'
import type { Morphology } from '../words/morphology.js'
import type { Neighbours } from '../words/neighbours.js'
import { words } from '../words/word-set.js'
import { mayEndBefore, prenominal, pureAdjectiveAt } from './adjective.js'
import { isNoun, isWritten, type Member, noHeads, UNSURE } from './word-class.js'

const { MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural, Singular, Plural } = Agreement

/** A determiner, its noun, and the adjectives that stand between them. */
export interface NounGroup {
  readonly determiner: Member
  readonly before: readonly Member[]
  readonly noun: Member
  /** The determiner may be a pronoun and the noun its verb: « il la règle ». */
  readonly mayBeVerb: boolean
  /** There is no determiner: its place is that of the first word. */
  readonly isBare: boolean
}

const bySlots: readonly (readonly [slots: number, list: string])[] = [
  [MasculineSingular, 'le un ce cet du au aucun quel certain'],
  [FeminineSingular, 'la une cette ma ta sa aucune quelle toute certaine'],
  [Singular, "l' notre votre chaque leur"],
  [
    Plural,
    'les des ces mes tes ses nos vos leurs aux plusieurs quelques deux trois quatre cinq six sept huit dix onze douze quinze vingt trente quarante cinquante',
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

/** Endings of French nouns that people coin: « la médiature ». */
const coined = /(?:[st]ion|ure|ité|age|ment|eur|euse|isme|iste|thèque)$/

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
    parts === 0 &&
    (morphology.has(word.word) || coined.test(word.word)) &&
    before.length === 0 &&
    /^[a-zà-öø-ÿœ]{3,}$/.test(word.text) &&
    !noHeads.has(word.word)
  if (!isUnknown && !isNoun(word, morphology)) return undefined
  const mayBeVerb = before.length === 0 && (isUnknown || (parts & FINITE) !== 0) && mayBeObject(at)
  // « Nous les avions »
  if (mayBeVerb && beforeVerbs.has(at.before())) return undefined
  return {
    determiner: { at, slots: slots ?? Singular | Plural },
    before,
    noun: { at: word, slots: isUnknown ? Singular | Plural : nounOf(parts) },
    mayBeVerb,
    isBare: false,
  }
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
    mayBeVerb: false,
    isBare: true,
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

/** Whether the word may be a pronoun, object of a verb that follows: « il la porte ». */
function mayBeObject(at: Neighbours): boolean {
  return /^(?:le|la|les|l'|leur)$/.test(at.word) && !at.opens
}
