import { TokenKind, Vocabulary } from '@lisible/core'
import type { Profile } from '../../profiles/profile.js'
import {
  around,
  placesOf,
  type Reading,
  sentenceBounds,
  someBetween,
  written,
} from '../../reading/reading.js'
import { feminineOfAdjective } from '../../roles/adjectives.js'
import { isDoubled, namesThing } from '../../roles/guards.js'
import { medianForm } from '../../roles/pairs.js'
import { type RolePhrase, rolePhraseAt } from '../../roles/phrases.js'
import { singularDoublet, singularShort } from '../../roles/rewrite-phrase.js'
import { findMasculine, isEpicene } from '../../roles/role-nouns.js'

export interface JobTitle {
  readonly kind: 'title' | 'adjective'
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
}

const hiring = new Set(
  'recrute recrutons recrutent recrutez recruter cherche cherchons cherchent recherche recherchons recherchent embauche embauchons embauchent recruterons'.split(
    ' ',
  ),
)
const posts = new Set([
  'poste',
  'offre',
  'emploi',
  'cdi',
  'cdd',
  'alternance',
  'mission',
  'job',
  'métier',
  'intitulé',
  'stage',
])
const english = new Set([
  'community',
  'account',
  'project',
  'product',
  'office',
  'content',
  'brand',
  'key',
  'data',
  'business',
  'sales',
  'store',
  'traffic',
  'growth',
  'web',
])
const paired = new Set(['une', 'ou', 'h/f', 'f/h'])

const signs = new Vocabulary(() => [...hiring, ':', 'h/f', 'f/h', 'h', 'f'])

/** Masculine titles of jobs in ads: behind a verb of hiring, behind « poste : », before « (H/F) ». */
export function* jobTitles(reading: Reading, profile: () => Profile): Generator<JobTitle> {
  for (const i of placesOf(reading, signs)) {
    const word = reading.lower[i] as string
    if (hiring.has(word)) yield* afterHiring(reading, i, profile)
    else if (word === ':' && posts.has(around(reading, i, -1))) yield* bareTitle(reading, i + 1, profile)
    else if (isBothSexes(reading, i)) yield* beforeBothSexes(reading, i, profile)
  }
}

function* afterHiring(reading: Reading, verb: number, profile: () => Profile): Generator<JobTitle> {
  for (let i = verb + 1; i <= verb + 5 && i < reading.count; i++) {
    if (reading.sentence[i] !== reading.sentence[verb]) return
    const phrase = rolePhraseAt(reading, i)
    if (phrase && !phrase.plural) {
      if (phrase.determiner === 'un' && isHirable(reading, phrase)) yield title(reading, phrase, profile())
      return
    }
    if (reading.lower[i] === 'un') {
      const found = epiceneTitle(reading, i, profile())
      if (found) {
        yield found
        return
      }
    }
  }
}

function isHirable(reading: Reading, phrase: RolePhrase): boolean {
  const [first, last] = sentenceBounds(reading, phrase.at)
  return (
    !isDoubled(reading, phrase) &&
    !english.has(around(reading, phrase.at, -1)) &&
    !namesThing(reading, phrase) &&
    !someBetween(reading, Math.max(first, phrase.first - 2), Math.min(last, phrase.at + 3), new Set(['une']))
  )
}

function title(reading: Reading, phrase: RolePhrase, profile: Profile): JobTitle {
  const model = written(reading, phrase.first, phrase.at)
  const short = singularShort(phrase, profile, model)
  const doublet = singularDoublet(phrase, profile, model)
  return {
    kind: 'title',
    start: reading.start[phrase.first] as number,
    end: reading.end[phrase.at] as number,
    expected: short === undefined ? [doublet] : [doublet, short],
  }
}

/** « un graphiste passionné »: a noun for all with a masculine adjective. */
function epiceneTitle(reading: Reading, i: number, profile: Profile): JobTitle | undefined {
  const noun = around(reading, i, 1)
  const found = findMasculine(noun)
  if (!found || !isEpicene(found.noun) || found.plural || paired.has(around(reading, i, -1))) return undefined
  const adjective = around(reading, i, 2)
  const feminine = feminineOfAdjective(adjective)
  if (feminine === undefined || feminine === adjective) return undefined
  const median = profile.form === 'median' ? medianForm(adjective, feminine, false) : undefined
  const shape = median ?? `${adjective} ou ${feminine}`
  return {
    kind: 'adjective',
    start: reading.start[i] as number,
    end: reading.end[i + 2] as number,
    expected: [`un ou une ${noun} ${shape}`],
  }
}

/** « Poste : chargé de communication ». */
function* bareTitle(reading: Reading, i: number, profile: () => Profile): Generator<JobTitle> {
  const phrase = rolePhraseAt(reading, i)
  if (!phrase || phrase.plural || isDoubled(reading, phrase) || isPair(reading, i)) return
  yield title(reading, { ...phrase, first: phrase.at, determiner: '', adjectives: [] }, profile())
}

function isPair(reading: Reading, i: number): boolean {
  return /^[·/(]/u.test(reading.tokens.value.slice(reading.end[i]))
}

/** `H/F`, `(F/H)`: one token or three. */
function isBothSexes(reading: Reading, i: number): boolean {
  const word = reading.lower[i] as string
  return (
    word === 'h/f' ||
    word === 'f/h' ||
    ((word === 'h' || word === 'f') &&
      around(reading, i, 1) === '/' &&
      /^[hf]$/u.test(around(reading, i, 2)) &&
      reading.kind[i] === TokenKind.word)
  )
}

function* beforeBothSexes(reading: Reading, i: number, profile: () => Profile): Generator<JobTitle> {
  const [first] = sentenceBounds(reading, i)
  for (let at = first; at < i; at++) if (hiring.has(reading.lower[at] as string)) return
  for (let at = Math.max(first, i - 7); at < i; at++) {
    const phrase = rolePhraseAt(reading, at)
    if (!phrase || phrase.plural || isDoubled(reading, phrase) || isPair(reading, at)) continue
    if (phrase.adjectives.length === 0 && (phrase.determiner === '' || phrase.determiner === 'un')) {
      yield title(reading, phrase, profile())
      return
    }
  }
}
