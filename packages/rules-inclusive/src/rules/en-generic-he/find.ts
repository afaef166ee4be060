import { Vocabulary } from '@lisible/core'
import {
  around,
  isCapitalised,
  isWord,
  opensSentence,
  placesOf,
  type Reading,
  sentenceBounds,
} from '../../reading/reading.js'

export interface GenericPronoun {
  readonly item: number
  /** Item of the noun that the pronoun takes up. */
  readonly antecedent: number
  readonly fixed: string
}

const pronouns: Readonly<Record<string, string>> = {
  he: 'they',
  his: 'their',
  him: 'them',
  himself: 'themselves',
}
const masculine = new Vocabulary(() => Object.keys(pronouns))
const indefinite = new Set(['a', 'an', 'any', 'every', 'each', 'no'])
/** Roles that anybody may hold. */
const roles = new Set(
  'user customer client developer reader player student teacher candidate employee employer manager patient doctor nurse member person worker writer author editor driver visitor viewer listener subscriber follower buyer seller owner citizen voter parent child kid engineer programmer designer administrator admin maintainer contributor speaker applicant tenant guest participant leader founder entrepreneur freelancer marketer creator blogger artist musician athlete runner coach lawyer scientist researcher pilot passenger reviewer caller sender recipient host consumer attendee'.split(
    ' ',
  ),
)

/** `he` and the like behind an indefinite noun of role in the same sentence, with no name in between. */
export function* genericPronouns(reading: Reading): Generator<GenericPronoun> {
  for (const i of placesOf(reading, masculine)) {
    const fixed = pronouns[reading.lower[i] as string]
    if (fixed === undefined) continue
    const antecedent = antecedentOf(reading, i)
    if (antecedent >= 0) yield { item: i, antecedent, fixed }
  }
}

function antecedentOf(reading: Reading, i: number): number {
  const [first] = sentenceBounds(reading, i)
  for (let at = i - 1; at >= first; at--) {
    if (
      isWord(reading, at) &&
      isCapitalised(reading, at) &&
      !opensSentence(reading, at) &&
      reading.lower[at] !== 'i'
    )
      return -1
    if (!roles.has(reading.lower[at] as string)) continue
    for (let back = 1; back <= 2; back++) if (indefinite.has(around(reading, at, -back))) return at
  }
  return -1
}
