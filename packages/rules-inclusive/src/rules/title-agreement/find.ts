import { type Text, Vocabulary } from '@lisible/core'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import { feminineFirstNames } from '../../names/feminine-first-names.js'
import {
  around,
  isCapitalised,
  isQuoted,
  isWord,
  placesOf,
  type Reading,
  read,
  sentenceBounds,
  someBetween,
  written,
} from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { findMasculine, isEpicene } from '../../roles/role-nouns.js'

const shared = {
  status: 'outdated',
  source: 'circulaires de 1986, 1998, 2017 et 2021',
  note: {
    fr: 'La fonction d’une femme se dit au féminin, sauf si elle demande le masculin.',
    en: 'A woman’s function is named in the feminine, unless she asks for the masculine.',
  },
} as const

const ladies = new Set(['madame', 'mme', 'mme.', 'mmes', 'mesdames'])
const women = new Vocabulary(() => [...ladies, 'elle', ...feminineFirstNames])
/** Functions with one form, or none in the tables. */
const others: Readonly<Record<string, string>> = {
  maire: 'maire',
  ministre: 'ministre',
  juge: 'juge',
  secrétaire: 'secrétaire',
  commissaire: 'commissaire',
  préfet: 'préfète',
  député: 'députée',
  consul: 'consule',
  rapporteur: 'rapporteuse',
  chef: 'cheffe',
}
const listed: ReadonlySet<string> = new Set([
  'mesdames les directeurs',
  ...'ministre maire président directeur préfet secrétaire député sénateur proviseur recteur procureur juge conseiller chef professeur rapporteur commissaire consul greffier'
    .split(' ')
    .map((title) => `madame le ${title}`),
])
const masters = new Set(['maître', 'me'])

/** « Mme le maire », « Rose est un écrivain », « Claire Martin, directeur ». */
export function findMasculineTitles(text: Text): readonly FoundTerm[] {
  const reading = read(text)
  const found: FoundTerm[] = []
  for (const i of placesOf(reading, women)) {
    const word = reading.lower[i] as string
    if (ladies.has(word)) addAddress(reading, i, found)
    else if (word === 'elle') addAttribute(reading, i, i, found)
    else if (feminineFirstNames.has(word) && isCapitalised(reading, i)) addNamed(reading, i, found)
  }
  return found
}

function push(reading: Reading, first: number, last: number, expected: string, found: FoundTerm[]): void {
  const [start, end] = [reading.start[first] as number, reading.end[last] as number]
  if (isQuoted(reading, start)) return
  found.push({
    ...shared,
    id: 'feminine-title',
    start,
    end,
    expected: [expected],
  })
}

/** « Mme le maire », « Mesdames les sénateurs »; what the lexicon lists (« Madame le directeur ») is left to it. */
function addAddress(reading: Reading, i: number, found: FoundTerm[]): void {
  const article = around(reading, i, 1)
  const isPlural = reading.lower[i] === 'mesdames' || reading.lower[i] === 'mmes'
  if (article !== (isPlural ? 'les' : 'le')) return
  const feminine = feminineTitle(around(reading, i, 2), isPlural)
  if (feminine === undefined || listed.has(`${reading.lower[i]} ${article} ${around(reading, i, 2)}`)) return
  push(reading, i, i + 2, `${written(reading, i)} ${isPlural ? 'les' : 'la'} ${feminine}`, found)
}

function feminineTitle(form: string, isPlural: boolean): string | undefined {
  if (!isPlural && Object.hasOwn(others, form)) return others[form]
  const role = findMasculine(form)
  if (!role || role.plural !== isPlural || (isPlural && isEpicene(role.noun))) return undefined
  return isPlural ? role.noun.fp[0] : role.noun.f[0]
}

/** « elle est (un) écrivain »: the predicate behind the verb. */
function addAttribute(reading: Reading, subject: number, last: number, found: FoundTerm[]): void {
  const verb = around(reading, last, 1)
  if (!/^(?:est|était|sera|devient|fut|deviendra)$/u.test(verb) || around(reading, subject, -1) === 'dont')
    return
  const article = around(reading, last, 2)
  const at = article === 'un' || article === 'le' ? last + 3 : last + 2
  const role = findMasculine(around(reading, last, at - last))
  if (!role || role.plural || isEpicene(role.noun) || role.noun.tier > 'B' || isVague(role.noun)) return
  if (article === 'le' || someBetween(reading, at, at + 4, new Set([role.noun.f[0]]))) return
  const feminine = matchCase(role.noun.f[0], written(reading, at))
  if (article === 'un') push(reading, at - 1, at, `une ${feminine}`, found)
  else push(reading, at, at, feminine, found)
}

function isVague(noun: {
  readonly adjective: boolean
  readonly participle: boolean
  readonly thing: boolean
  readonly fixed: boolean
}): boolean {
  return noun.adjective || noun.participle || noun.thing || noun.fixed
}

/** A woman’s name, then « est un écrivain » or « , directeur ». */
function addNamed(reading: Reading, i: number, found: FoundTerm[]): void {
  let last = i
  while (
    last < i + 3 &&
    isWord(reading, last + 1) &&
    isCapitalised(reading, last + 1) &&
    reading.sentence[last + 1] === reading.sentence[i]
  )
    last++
  const before = around(reading, i, -1)
  if (masters.has(before) || before === 'et' || before === 'de' || before === "d'" || before === '-') return
  if (
    isCapitalised(reading, i - 1) &&
    reading.sentence[i - 1] === reading.sentence[i] &&
    isWord(reading, i - 1)
  )
    return
  addAttribute(reading, i, last, found)
  if (around(reading, last, 1) !== ',' || last === i) return
  const at = last + 2
  const role = findMasculine(around(reading, last, 2))
  if (!role || role.plural || isEpicene(role.noun) || role.noun.tier > 'B' || isVague(role.noun)) return
  const [, end] = sentenceBounds(reading, i)
  if (someBetween(reading, at, Math.min(end, at + 3), new Set(['et', 'ou', 'féminin']))) return
  push(reading, at, at, matchCase(role.noun.f[0], written(reading, at)), found)
}
