import { TokenKind, Vocabulary } from '@lisible/core'
import type { Profile } from '../../profiles/profile.js'
import {
  around,
  isCapitalised,
  opensSentence,
  type Reading,
  someBetween,
  written,
} from '../../reading/reading.js'
import { distinct, matchCase } from '../../rewrites/rewrites.js'
import { medianForm } from '../../roles/pairs.js'
import { findMasculine, isEpicene, type RoleNoun } from '../../roles/role-nouns.js'
import { greetingBefore } from './greetings.js'

export interface Greeting {
  readonly key: 'toAll' | 'dear' | 'sirs' | 'guys'
  /** Items, the last included. */
  readonly first: number
  readonly last: number
  readonly expected: readonly string[]
}

/** Words at which greetings are found. */
export const greeted = new Vocabulary('tous cher chers messieurs guys les')

const bothGenders = new Set(['toutes', 'mesdames', 'madame', 'chères', 'chère', 'celles', 'dames'])
const men = new Set([
  'gars',
  'mecs',
  'boys',
  'bros',
  'frérots',
  'garçons',
  'messieurs',
  'copains',
  'amis',
  'potos',
])
/** Masculine plurals that greetings use for parents, or that name no role. */
const neverDear = new Set([
  'parent',
  'parents',
  'maître',
  'maîtres',
  'ami',
  'frère',
  'frères',
  'cousin',
  'cousins',
])
const epicene = new Set([
  'collègues',
  'membres',
  'camarades',
  'bénévoles',
  'internautes',
  'partenaires',
  'élèves',
  'artistes',
  'followers',
])

/** The greeting whose key word is item `i`. */
export function greetingAt(reading: Reading, i: number, profile: () => Profile): Greeting | undefined {
  switch (reading.lower[i]) {
    case 'tous':
      return toAll(reading, i)
    case 'cher':
    case 'chers':
      return dear(reading, i, profile)
    case 'messieurs':
      return sirs(reading, i)
    case 'guys':
      return englishGuys(reading, i)
    default:
      return reading.lower[i] === 'les' ? guys(reading, i, profile) : undefined
  }
}

function toAll(reading: Reading, i: number): Greeting | undefined {
  if (reading.lower[i - 1] !== 'à') return undefined
  const first = greetingBefore(reading.lower, i - 1)
  if (first < 0 || !opens(reading, first) || continues(reading, i)) return undefined
  if (someBetween(reading, i - 4, i + 4, bothGenders)) return undefined
  const greeting = withoutComma(written(reading, first, i - 2))
  const others = first === i - 2 ? [greeting, `${greeting} tout le monde`] : [greeting]
  return { key: 'toAll', first, last: i, expected: [`${greeting} à toutes et à tous`, ...others] }
}

const afterPronoun = new Set([
  'et',
  'pour',
  'de',
  "d'",
  'sur',
  'dans',
  'en',
  'depuis',
  'avec',
  'du',
  'ici',
  'au',
  'aux',
])

/** « tous » that a noun or a relative follows. */
function continues(reading: Reading, i: number): boolean {
  const next = around(reading, i, 1)
  if (next === '' || afterPronoun.has(next)) return false
  const kind = reading.kind[i + 1]
  return kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number
    ? !isPronounFollower(next)
    : false
}

const followers = new Set([
  'on',
  'nous',
  'je',
  "j'",
  'voici',
  'voilà',
  'merci',
  'ce',
  "c'",
  'cette',
  'ceci',
  "aujourd'hui",
  'demain',
  'la',
  'il',
  'bienvenue',
  'un',
  'une',
])

function isPronounFollower(next: string): boolean {
  return followers.has(next)
}

function dear(reading: Reading, i: number, profile: () => Profile): Greeting | undefined {
  const isPlural = reading.lower[i] === 'chers'
  const greeted = greetingBefore(reading.lower, i)
  const first = greeted >= 0 && opens(reading, greeted) ? greeted : i
  if (!opens(reading, first) && !isSet(reading, i)) return undefined
  if (someBetween(reading, i - 4, i + 5, bothGenders)) return undefined
  const noun = reading.lower[i + 1]
  if (noun === undefined || around(reading, i, 1) === '') return undefined
  if (isPlural && noun === 'tous') return dearGreeting(reading, first, i + 1, ['Chères toutes, chers tous'])
  if (isPlural && epicene.has(noun)) return dearGreeting(reading, first, i + 1, [`Chères et chers ${noun}`])
  const role = dearRole(noun)
  if (!role || role.plural !== isPlural) return undefined
  return dearGreeting(reading, first, i + 1, dearProposals(role.noun, isPlural, profile()))
}

function dearRole(form: string) {
  if (form === 'amis') return findMasculine(form)
  if (neverDear.has(form)) return undefined
  const role = findMasculine(form)
  return role && !isEpicene(role.noun) && !role.noun.fixed ? role : undefined
}

function dearGreeting(reading: Reading, first: number, last: number, proposals: readonly string[]): Greeting {
  const next = reading.lower[last + 1]
  const closed = next === undefined || /^[,!.:;…—–-]/u.test(next) || reading.opensLine[last + 1] === 1
  const hello = /^(?:cher|chers)$/u.test(reading.lower[first] as string)
    ? 'Bonjour'
    : greetingWord(reading, first)
  const plain = reading.lower[first - 1] === ',' ? [] : [closed ? hello : `${hello},`]
  const expected = [...plain, ...proposals.map((text) => prefixed(reading, first, text))]
  return { key: 'dear', first, last, expected: distinct(expected, written(reading, first, last)) }
}

function greetingWord(reading: Reading, first: number): string {
  let last = first
  while (!/^(?:cher|chers|,)$/u.test(reading.lower[last + 1] as string)) last++
  return written(reading, first, last)
}

function prefixed(reading: Reading, first: number, proposal: string): string {
  if (/^chers?$/u.test(reading.lower[first] as string)) return matchCase(proposal, written(reading, first))
  return `${greetingWord(reading, first)} ${proposal.charAt(0).toLowerCase()}${proposal.slice(1)}`
}

function dearProposals(noun: RoleNoun, isPlural: boolean, profile: Profile): string[] {
  const proposals = isPlural
    ? [`Chères ${noun.fp[0]}, chers ${noun.mp}`]
    : [`Chère ${noun.f[0]}, cher ${noun.m}`]
  const collective = noun.rewordings.find((text) => !/[ …]|s$/u.test(text))
  if (isPlural && collective) proposals.push(`À notre ${collective}`)
  const median = profile.form === 'median' ? medianForm(noun.m, noun.f[0], isPlural) : undefined
  if (median) proposals.push(`${isPlural ? 'Cher·es' : 'Cher·e'} ${median}`)
  return proposals
}

/** Followed by a comma, a mark or the end of the line: set apart from the sentence. */
function isSet(reading: Reading, i: number): boolean {
  const before = reading.lower[i - 1]
  const after = reading.lower[i + 2]
  return (before === ',' || before === undefined) && (after === undefined || /^[,!.:?…]/u.test(after))
}

function sirs(reading: Reading, i: number): Greeting | undefined {
  if (!opens(reading, i) || someBetween(reading, i - 4, i + 4, bothGenders)) return undefined
  const next = reading.lower[i + 1]
  if (next !== ',' && next !== '!') return undefined
  return { key: 'sirs', first: i, last: i, expected: ['Mesdames, messieurs', 'Bonjour'] }
}

function guys(reading: Reading, i: number, profile: () => Profile): Greeting | undefined {
  const first = greetingBefore(reading.lower, i)
  if (first < 0 || !opens(reading, first)) return undefined
  const noun = reading.lower[i + 1] ?? ''
  if (
    around(reading, i, 1) === '' ||
    isCapitalised(reading, i + 2) ||
    someBetween(reading, i, i + 5, bothGenders)
  )
    return undefined
  const greeting = withoutComma(written(reading, first, i - 1))
  const common = [`${greeting} tout le monde`, greeting]
  if (men.has(noun)) return { key: 'guys', first, last: i + 1, expected: common }
  const role = findMasculine(noun)
  if (!role?.plural || isEpicene(role.noun) || role.noun.tier > 'B' || role.noun.fixed) return undefined
  const median = profile().form === 'median' ? medianForm(role.noun.m, role.noun.f[0], true) : undefined
  const expected = median ? [...common, `${greeting} les ${median}`] : common
  return { key: 'dear', first, last: i + 1, expected }
}

/** « Hello guys » in a French text. */
function englishGuys(reading: Reading, i: number): Greeting | undefined {
  const first = greetingBefore(reading.lower, i)
  if (first < 0 || !opens(reading, first)) return undefined
  const greeting = withoutComma(written(reading, first, i - 1))
  return { key: 'guys', first, last: i, expected: [`${greeting} tout le monde`, greeting] }
}

function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1).trimEnd() : text
}

/** At the start of the text, of a line, of a sentence, or right behind emoji, tags and handles there. */
function opens(reading: Reading, i: number): boolean {
  for (let at = i; at >= 0; at--) {
    if (opensSentence(reading, at) || reading.opensLine[at] === 1) return true
    const kind = reading.kind[at - 1]
    const isAside =
      kind === TokenKind.emoji ||
      kind === TokenKind.hashtag ||
      kind === TokenKind.mention ||
      kind === TokenKind.punctuation ||
      kind === TokenKind.symbol
    if (!isAside || reading.lower[at - 1] === ',') return false
  }
  return true
}
