import { Vocabulary } from '@lisible/core'
import { feminineFirstNames } from '../../names/feminine-first-names.js'
import {
  around,
  isCapitalised,
  isWord,
  placesOf,
  type Reading,
  sentenceBounds,
} from '../../reading/reading.js'

const titles = new Set(['m.', 'mr', 'monsieur', 'm'])

const women = new Vocabulary(() => feminineFirstNames)
const and = new Vocabulary('et')

/** « Emmanuel Macron et Brigitte », « M. Dupont et Marie »: items of the first and the last name. */
export function* asymmetricNames(reading: Reading): Generator<[first: number, last: number]> {
  if (!reading.tokens.mayHave(women)) return
  for (const i of placesOf(reading, and)) {
    if (i === 0 || i + 1 >= reading.count || !isLoneFirstName(reading, i + 1)) continue
    const first = startOfManNamed(reading, i - 1)
    if (first >= 0) yield [first, i + 1]
  }
}

/** A woman’s first name and no surname behind it. */
function isLoneFirstName(reading: Reading, i: number): boolean {
  if (!feminineFirstNames.has(reading.lower[i] as string) || !isCapitalised(reading, i)) return false
  const next = i + 1
  const hasSurname =
    isWord(reading, next) && reading.sentence[next] === reading.sentence[i] && isCapitalised(reading, next)
  return !hasSurname && !/^(?:et|,|de|d'|-|&)$/u.test(around(reading, i, 1))
}

/** Start of a title and surname, or of a first name (no woman’s) and surname, that ends at item `i`; -1 otherwise. */
function startOfManNamed(reading: Reading, i: number): number {
  const [from] = sentenceBounds(reading, i)
  if (i - 1 < from || !isWord(reading, i) || !isCapitalised(reading, i) || !isWord(reading, i - 1)) return -1
  const before = reading.lower[i - 1] as string
  if (titles.has(before)) return i - 1
  const isFullName = masculineFirstNames.has(before) && isCapitalised(reading, i - 1)
  return isFullName ? i - 1 : -1
}

/** First names that men bear and women hardly ever, from common knowledge. */
const masculineFirstNames: ReadonlySet<string> = new Set(
  'adam adrien alain albert alexandre alexis ali andré anthony antoine arnaud arthur aurélien baptiste benjamin benoît bernard bertrand brice bruno cédric charles christian christophe clément cyril damien daniel david denis didier edouard emmanuel éric étienne fabien fabrice florent florian francis franck françois frédéric gabriel gaël georges gérard gilbert gilles grégory guillaume guy hakim hugo jacques jean jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-pierre jérémy jérôme joël jonathan joseph jules julien karim kévin laurent léo léon lionel louis lucas ludovic luc marc marcel mathieu matthieu maurice maxence mehdi michel mickaël mohamed mohammed nathan nicolas nicolas noël olivier oscar pascal patrice patrick paul philippe pierre quentin rachid raphaël raymond rémi rené richard robert robin roger romain samir samuel sébastien serge simon stéphane sylvain théo thibault thierry thomas tristan valentin victor vincent vladimir william xavier yann yannick yves zinedine'.split(
    ' ',
  ),
)
