import type { Neighbours } from '../../words/neighbours.js'
import { likeWritten, words } from '../../words/word-set.js'

/** A determiner and an adjective of different genders before a noun that the lexicon does not tell. */
export interface Sides {
  readonly adjective: Neighbours
  /** Both of them with the gender of either, best first. */
  readonly expected: readonly string[]
}

/** Adjectives that stand before their noun, masculine and feminine, and are no noun in either form beside the other. */
const pairs =
  'premier première dernier dernière prochain prochaine nouveau nouvelle meilleur meilleure vrai vraie petit petite bon bonne ' +
  'ancien ancienne principal principale seul seule gros grosse long longue certain certaine excellent excellente ' +
  'mauvais mauvaise joli jolie'

const feminineOf = new Map<string, string>()
const masculineOf = new Map<string, string>()
for (const [, masculine = '', feminine = ''] of pairs.matchAll(/(\S+) (\S+)/g)) {
  feminineOf.set(masculine, feminine)
  masculineOf.set(feminine, masculine)
}

/** Each determiner with that of the other gender. */
const masculineDeterminers = new Map([
  ['la', 'le'],
  ['une', 'un'],
  ['cette', 'ce'],
  ['ma', 'mon'],
  ['ta', 'ton'],
  ['sa', 'son'],
])
const feminineDeterminers = new Map([
  ['le', 'la'],
  ['un', 'une'],
  ['ce', 'cette'],
  ['du', 'de la'],
  ['au', 'à la'],
])

/** Pairs that sound alike: the letter is what was forgotten, not the determiner mistaken. */
const soundAlike = words('meilleure vraie seule principale jolie')

/** Feminine forms that are nouns of their own behind a masculine determiner, or may be: « un première année ». */
const standing = words('première seule longue certaine')

/** Words behind an adjective that make a noun of it, or begin something else. */
const follows = words(
  'de du des et ou à au aux qui que où en pour par dans sur avec est a sont ne se le la les un une plus pas comme mais car ' +
    'si avant après chez vers sans sous entre depuis pendant',
)

/** « La meilleur API », « ce nouvelle appli »: one of the two is to be changed, and nothing tells which. */
export function opposedAt(at: Neighbours): Sides | undefined {
  const masculine = masculineDeterminers.get(at.word)
  if (masculine === undefined && !feminineDeterminers.has(at.word)) return undefined
  const adjective = at.next()
  const { word } = adjective
  if (!feminineOf.has(word) && !masculineOf.has(word)) return undefined
  const noun = adjective.next()
  // Names and titles are written as they are; without a noun behind it, an adjective is one.
  if (noun.index < 0 || adjective.text !== word) return undefined
  if (!/^[a-zà-öø-ÿœ]{2}/.test(noun.text) || follows.has(noun.word)) return undefined
  const other = masculine === undefined ? masculineOf.get(word) : feminineOf.get(word)
  const determiner = masculine ?? feminineDeterminers.get(at.word)
  if (other === undefined || determiner === undefined) return undefined
  if (masculine === undefined && standing.has(word)) return undefined
  const kept = `${at.text} ${other}`
  const changed = likeWritten(`${determiner} ${word}`, at.text)
  return {
    adjective,
    expected: masculine !== undefined || soundAlike.has(word) ? [kept, changed] : [changed, kept],
  }
}
