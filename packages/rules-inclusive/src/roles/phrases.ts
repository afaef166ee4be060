import { TokenKind, Vocabulary } from '@lisible/core'
import { around, placesOf, type Reading, searchOnce } from '../reading/reading.js'
import {
  frontAdjectives,
  pluralDeterminers,
  pluralFrontAdjectives,
  singularDeterminers,
} from './determiners.js'
import { type FoundRole, findMasculine, isEpicene, type RoleNoun } from './role-nouns.js'

/** A masculine role noun with its determiner and the adjectives between them. */
export interface RolePhrase {
  readonly noun: RoleNoun
  readonly plural: boolean
  /** Item of the noun. */
  readonly at: number
  /** First item of the phrase: the determiner, or `tous` before it. */
  readonly first: number
  /** The determiner in lower case; `''` for none, a number as written. */
  readonly determiner: string
  /** Masculine adjectives between determiner and noun, in lower case. */
  readonly adjectives: readonly string[]
}

/** The masculine role nouns of a text with their phrases, in order; searched once per text. */
export const rolePhrasesIn = searchOnce(search, (phrase, { item }) => ({
  ...phrase,
  at: phrase.at + item,
  first: phrase.first + item,
}))

const masculines = Vocabulary.where(({ lower }) => masculineOf(lower) !== undefined)

/** The role noun of a masculine that has a feminine of its own. */
function masculineOf(form: string): FoundRole | undefined {
  const found = form.length < 4 ? undefined : findMasculine(form)
  if (!found || isEpicene(found.noun) || found.noun.tier > 'B' || found.noun.fixed) return undefined
  return found
}

function search(reading: Reading): readonly RolePhrase[] {
  const phrases: RolePhrase[] = []
  for (const i of placesOf(reading, masculines)) {
    const phrase = rolePhraseAt(reading, i)
    if (phrase) phrases.push(phrase)
  }
  return phrases
}

/** The phrase whose noun is item `i`, where that is a masculine role noun with a feminine of its own. */
export function rolePhraseAt(reading: Reading, i: number): RolePhrase | undefined {
  if (reading.kind[i] !== TokenKind.word) return undefined
  const found = masculineOf(reading.lower[i] as string)
  if (!found) return undefined
  const isPlural = found.plural || (found.noun.m === found.noun.mp && pluralBefore(reading, i))
  let first = i - 1
  const adjectives: string[] = []
  while (first >= 0 && isFrontAdjective(around(reading, i, first - i), isPlural)) {
    adjectives.unshift(reading.lower[first] as string)
    first--
  }
  const determiner = first >= 0 ? around(reading, i, first - i) : ''
  const rest = { noun: found.noun, plural: isPlural, at: i, adjectives }
  if (
    isPlural ? isPluralDeterminer(reading, first, determiner) : Object.hasOwn(singularDeterminers, determiner)
  ) {
    const before = around(reading, i, first - 1 - i)
    const all = isPlural && before === 'tous' ? first - 1 : first
    return { ...rest, first: all, determiner }
  }
  return { ...rest, first: first + 1, determiner: '' }
}

function pluralBefore(reading: Reading, i: number): boolean {
  return Object.hasOwn(pluralDeterminers, around(reading, i, -1))
}

function isFrontAdjective(word: string, isPlural: boolean): boolean {
  return isPlural ? pluralFrontAdjectives().has(word) : Object.hasOwn(frontAdjectives, word)
}

function isPluralDeterminer(reading: Reading, i: number, word: string): boolean {
  if (i < 0) return false
  return (
    Object.hasOwn(pluralDeterminers, word) ||
    (reading.kind[i] === TokenKind.number && /^\d[\d\s.,  ]*$/u.test(word))
  )
}
