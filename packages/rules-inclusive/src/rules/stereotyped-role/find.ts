import { type Text, Vocabulary } from '@lisible/core'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import { around, isQuoted, placesOf, read, someBetween, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'

const shared = {
  status: 'stigmatizing',
  source: 'Haut Conseil à l’égalité',
  note: { fr: 'Les rôles ne dépendent pas du genre.', en: 'Roles do not depend on gender.' },
} as const

const motherhood = new Set(
  'papas pères père papa accouchement accouchent naissance maternité grossesse allaitement allaitent allaiter enceintes enceinte mères mère sage-femme sages-femmes bébé bébés post-partum césarienne solo solos isolées célibataires'.split(
    ' ',
  ),
)
const determiners = new Set(['les', 'des', 'aux', 'nos', 'vos', 'chères'])

const parents = new Vocabulary('papa papas maman mamans girly')

/** « les mamans » for parents, « papa bricoleur », « girly ». */
export function findStereotypes(text: Text): readonly FoundTerm[] {
  const reading = read(text)
  const found: FoundTerm[] = []
  for (const i of placesOf(reading, parents)) {
    const word = reading.lower[i]
    if (word === 'mamans' && determiners.has(around(reading, i, -1))) {
      if (someBetween(reading, 0, reading.count, motherhood)) continue
      const determiner = reading.lower[i - 1] as string
      const parent = `${determiner === 'chères' ? 'chers' : determiner} parents`
      add(i - 1, i, [matchCase(parent, written(reading, i - 1))])
    } else if (
      /^(?:papas?|mamans?)$/u.test(word as string) &&
      /^(?:bricoleurs?|cuisinières?|poules?|au)$/u.test(around(reading, i, 1))
    ) {
      if (around(reading, i, 1) === 'au' && around(reading, i, 2) !== 'foyer') continue
      add(i, around(reading, i, 1) === 'au' ? i + 2 : i + 1, [])
    } else if (word === 'girly') add(i, i, [])
  }
  return found

  function add(first: number, last: number, expected: readonly string[]): void {
    const [start, end] = [reading.start[first] as number, reading.end[last] as number]
    if (!isQuoted(text, start)) found.push({ ...shared, id: 'stereotype', start, end, expected })
  }
}
