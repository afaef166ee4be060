import { Agreement, adjectiveOf, FINITE, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { mayEndBefore } from '../../groups/adjective.js'
import { eitherGender, type NounGroup, prepositionsOfGroups } from '../../groups/noun-group.js'
import { inflected } from '../../words/inflection.js'
import type { Morphology } from '../../words/morphology.js'
import type { Disagreement } from './disagreement.js'

const { Singular, Plural } = Agreement

/** « La meilleur façon », « de belle rencontres » */
export function adjectiveBefore(
  { determiner, before, noun }: NounGroup,
  morphology: Morphology,
): Disagreement | undefined {
  const wanted = determiner.slots & noun.slots
  const wrong = before.find(({ slots }) => (slots & wanted) === 0)
  if (wanted === 0 || !wrong) return undefined
  const { at } = wrong
  // « De nouveau » is an adverb, « en premier » and « sans pareil » too.
  if (
    prepositionsOfGroups.has(determiner.at.word) &&
    /^(?:nouveau|premier|dernier|pareil|bon)$/.test(at.word)
  )
    return undefined
  // « De nouveaux défi » lacks the s of the noun.
  if (/^(?:de|d')$/.test(determiner.at.word) && (wrong.slots & Singular) === 0 && (noun.slots & Plural) === 0)
    return undefined
  const isElided = startsInVowel(at.after(), morphology)
  const expected = inflected(at.word, wanted, morphology).map(
    (one) => (isElided && beforeVowel.get(one)) || one,
  )
  if (expected.length === 0) return undefined
  return { message: 'adjective', from: at, to: at, noun: noun.at, slots: wanted, expected }
}

/** Masculine forms before a vowel, and possessives that change their gender there. */
const beforeVowel: ReadonlyMap<string, string> = new Map([
  ['nouveau', 'nouvel'],
  ['beau', 'bel'],
  ['vieux', 'vieil'],
  ['ce', 'cet'],
  ['ma', 'mon'],
  ['ta', 'ton'],
  ['sa', 'son'],
])

/** Whether « le » is elided before a word. */
function startsInVowel(word: string, morphology: Morphology): boolean {
  return /^[aeiouhyàâéèêëîïôûœ]/.test(word) && morphology.isElided(word)
}

const otherGender: ReadonlyMap<string, string> = new Map([
  ...'le la|un une|cet cette|ce cette|du de_la|au à_la|aucun aucune|mon ma|ton ta|son sa'
    .split('|')
    .flatMap((pair) => {
      const [masculine = '', feminine = ''] = pair.split(' ').map((word) => word.replace('_', ' '))
      return [[masculine, feminine] as const, [feminine, masculine] as const]
    }),
])
/** Determiners with a form for each gender and number. */
const families = ['quel quelle quels quelles', 'certain certaine certains certaines'].map((forms) =>
  forms.split(' '),
)
const places = [
  Agreement.MasculineSingular,
  Agreement.FeminineSingular,
  Agreement.MasculinePlural,
  Agreement.FemininePlural,
]

/** « Un équipe », « la date » */
export function determinerOf(
  { determiner, before, noun, mayBeVerb, isBare }: NounGroup,
  morphology: Morphology,
): Disagreement | undefined {
  const { at } = determiner
  const last = noun.at
  // English compounds have the gender of their last word, or of none: « la cancel culture ».
  const next = last.next()
  const follower = morphology.parts(next.word)
  const isCompound = (nounOf(follower) && !(adjectiveOf(follower) & noun.slots)) || follower === 0
  // « Le plus aimé »
  if (/^(?:plus|moins)$/.test(at.after())) return undefined
  // « Le flou demeure »
  const isVerb = before.length > 0 && (morphology.parts(last.word) & FINITE) !== 0
  if (isBare || mayBeVerb || isVerb || (isCompound && !mayEndBefore(next, morphology))) return undefined
  const found = { from: at, to: at, noun: last, slots: noun.slots }
  const parts = morphology.parts(last.word)
  const plain = (parts & PartOfSpeech.Adjective) >>> 4
  const all = before.length > 0 ? noun.slots : noun.slots | plain
  if (determiner.slots & all) {
    const isShort =
      at.word === 'ce' &&
      before.length === 0 &&
      (parts & FINITE) === 0 &&
      startsInVowel(at.after(), morphology)
    return isShort ? { ...found, message: 'vowel', expected: ['cet'] } : undefined
  }
  // « Certaines donnée » lacks the s of the noun.
  const isNounWrong =
    at.word.startsWith('certain') && at.word.endsWith('s') && !(determiner.slots & numbersOf(all))
  const family = isNounWrong ? undefined : families.find((forms) => forms.includes(at.word))
  if (family) {
    const form = family[places.findIndex((slots) => noun.slots & slots)]
    return form === undefined ? undefined : { ...found, message: 'determiner', expected: [form] }
  }
  if ((numbersOf(determiner.slots) & numbersOf(all)) === 0) return undefined
  if (eitherGender.has(last.word)) return undefined
  // « Un première année de médecine », « le Petit Palais »
  if (/^(?:première|seule|longue|certaine)$/.test(before[0]?.at.word ?? '')) return undefined
  const other = otherGender.get(at.word)
  const isElided = startsInVowel(at.after(), morphology)
  // « Le équipe » lacks an apostrophe in the first place.
  if (other === undefined || (isElided && /^(?:le|la|du|au)$/.test(at.word))) return undefined
  const determinant = (isElided && beforeVowel.get(other)) || other
  const kin = before.length === 0 ? kinOf(last.word, determiner.slots, morphology) : undefined
  if (kin === undefined) return { ...found, message: 'determiner', expected: [determinant] }
  const changed = `${determinant} ${last.word}`
  const kept = `${at.word} ${kin}`
  const expected = determiner.slots & Agreement.Feminine ? [kept, changed] : [changed, kept]
  return { ...found, to: last, message: 'gender', expected }
}

const numbersOf = (slots: number): number => (slots & Singular ? Singular : 0) | (slots & Plural ? Plural : 0)

/** A noun of the wanted gender that differs by its last letter: « parti », « partie ». */
function kinOf(noun: string, wanted: number, morphology: Morphology): string | undefined {
  const candidates = noun.endsWith('e') ? [noun.slice(0, -1), `${noun.slice(0, -1)}é`] : [`${noun}e`]
  return candidates.find((candidate) => nounOf(morphology.parts(candidate)) & wanted)
}
