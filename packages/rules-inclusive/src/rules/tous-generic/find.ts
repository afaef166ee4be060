import { TokenKind, Vocabulary } from '@lisible/core'
import {
  around,
  opensSentence,
  placesOf,
  type Reading,
  sentenceBounds,
  someBetween,
  written,
} from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'

export interface GenericPronoun {
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
}

const pronouns = new Vocabulary('tous ceux chacun nombreux certains')
const both = new Set(['toutes', 'celles', 'chacune', 'certaines', 'nombreuses', "quelqu'une"])

const those = ['celles et ceux', 'les personnes']
const allThose = ['toutes celles et tous ceux', 'toutes les personnes']

/** Masculine pronouns that stand for people in general. */
export function* genericPronouns(reading: Reading): Generator<GenericPronoun> {
  for (const i of placesOf(reading, pronouns)) {
    const expected = proposalsAt(reading, i)
    if (!expected || someBetween(reading, i - 4, i + 4, both)) continue
    const first = expected === allThose ? i - 1 : i
    const model = written(reading, first, i)
    yield {
      start: reading.start[first] as number,
      end: reading.end[i] as number,
      expected: expected.map((text) => matchCase(text, model)),
    }
  }
}

function proposalsAt(reading: Reading, i: number): readonly string[] | undefined {
  switch (reading.lower[i]) {
    case 'tous':
      return isAllPeople(reading, i) ? ['toutes et tous'] : undefined
    case 'ceux':
      return isThoseWho(reading, i) ? (around(reading, i, -1) === 'tous' ? allThose : those) : undefined
    case 'chacun':
      return isEachOne(reading, i) ? ['chacune et chacun', 'tout le monde'] : undefined
    case 'nombreux':
      return isManyOfYou(reading, i) ? ['nombreuses et nombreux'] : undefined
    case 'certains':
      return isSome(reading, i) ? ['certaines et certains', 'certaines personnes'] : undefined
    default:
      return undefined
  }
}

const calls = new Set(
  'venez soyez merci restons soyons allons continuons mobilisons-nous rejoignez-nous unissons-nous vous nous rassemblons rendez-vous luttons marchons'.split(
    ' ',
  ),
)
const goesOn = new Set([
  'ensemble',
  'à',
  'au',
  'aux',
  'en',
  'pour',
  'contre',
  'unis',
  'mobilisés',
  'concernés',
  'égaux',
  'solidaires',
])

/** « Tous ensemble », « venez tous », « merci à tous »; not « tous les jours », « tous deux », « pour tous ». */
function isAllPeople(reading: Reading, i: number): boolean {
  const next = around(reading, i, 1)
  const before = around(reading, i, -1)
  if (next === 'les' || next === 'deux' || next === 'trois' || next === 'ceux') return false
  if (opensSentence(reading, i)) return goesOn.has(next) && !(next === 'en' && isNamed(reading, i + 2))
  if (before === 'à') return around(reading, i, -2) === 'merci' && !isNoun(reading, i + 1)
  return calls.has(before) && !isNoun(reading, i + 1)
}

function isNamed(reading: Reading, i: number): boolean {
  return i < reading.count && reading.kind[i] === TokenKind.number
}

const small = new Set(
  "et pour de d' à au aux en dans sur ce cette ici samedi dimanche lundi mardi mercredi jeudi vendredi demain aujourd'hui ensemble avec chez le la l' qui nous vous on je être un une par contre ceux bien très si".split(
    ' ',
  ),
)

function isNoun(reading: Reading, i: number): boolean {
  const next =
    i < reading.count && reading.sentence[i] === reading.sentence[i - 1] ? (reading.lower[i] as string) : ''
  return next !== '' && reading.kind[i] === TokenKind.word && !small.has(next)
}

const leads = new Set([
  'pour',
  'à',
  'de',
  'tous',
  'merci',
  'parmi',
  'contre',
  'avec',
  'chez',
  'par',
  'aider',
  'soutenir',
])
const relatives = new Set(['qui', 'que', "qu'", 'dont'])

/** « Pour ceux qui… » without a plural noun before that it could take up. */
function isThoseWho(reading: Reading, i: number): boolean {
  if (!relatives.has(around(reading, i, 1))) return false
  const opens = opensSentence(reading, i)
  if (opens ? reading.lower[i - 1] === '?' : !leads.has(around(reading, i, -1))) return false
  if (/^(?:un|l'un|une)$/u.test(around(reading, i, -2))) return false
  const [first] = sentenceBounds(reading, i)
  for (let at = first; at < i; at++) if (isPluralNoun(reading, at)) return false
  return true
}

function isPluralNoun(reading: Reading, i: number): boolean {
  return /^(?:les|des|nos|vos|ces|mes|ses|leurs|deux|trois|aux|plusieurs)$/u.test(reading.lower[i] as string)
}

/** « Chacun choisit », « à chacun »; not « chacun des ateliers », nor « 3 € chacun ». */
function isEachOne(reading: Reading, i: number): boolean {
  const next = around(reading, i, 1)
  if (/^(?:des|de|d'|d’entre)$/u.test(next)) return false
  const before = around(reading, i, -1)
  if (opensSentence(reading, i)) return reading.kind[i + 1] === TokenKind.word
  return (
    (before === 'à' || before === 'que' || before === "qu'" || before === 'pour') &&
    !/^[,.!)]?$/u.test(next) &&
    next !== 'son'
  )
}

/** « Vous êtes nombreux à… ». */
function isManyOfYou(reading: Reading, i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = around(reading, i, -back)
    if (/^(?:êtes|étiez|serez|venez|soyez|été|avez)$/u.test(word)) {
      return (
        someBetween(reading, i - back - 2, i - back, new Set(['vous', 'nous', 'soyez', 'venez'])) &&
        !/[sx]$/u.test(around(reading, i, 1))
      )
    }
    if (!/^(?:très|si|aussi|déjà|toujours|plus|été|tous)$/u.test(word)) return false
  }
  return false
}

const opinions = new Set(
  'pensent disent croient préfèrent trouvent diront veulent aiment rêvent espèrent'.split(' '),
)

function isSome(reading: Reading, i: number): boolean {
  return opensSentence(reading, i) && opinions.has(around(reading, i, 1))
}
