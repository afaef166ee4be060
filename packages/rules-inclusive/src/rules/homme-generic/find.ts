import { type Text, Vocabulary } from '@lisible/core'
import { hitsIn } from '../../lexicon/hits.js'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import {
  around,
  isAllCaps,
  isQuoted,
  isWord,
  opensSentence,
  placesOf,
  read,
  someBetween,
  written,
} from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'

const shared = {
  status: 'debated',
  source: 'Haut Conseil à l’égalité',
  note: { fr: '', en: '' },
} as const

const rights = new Set([
  'droits',
  'droit',
  'musée',
  'déclaration',
  'place',
  'parvis',
  'fils',
  'fondation',
  'festival',
])

const men = new Vocabulary('homme hommes')

/** « l’Homme » with its capital, « l’homme de la rue », « hommes de terrain ». */
export function findHomme(text: Text): readonly FoundTerm[] {
  const reading = read(text)
  const found: FoundTerm[] = []
  for (const i of placesOf(reading, men)) {
    const word = reading.lower[i]
    if (word === 'homme' && around(reading, i, -1) === "l'") {
      const isStreet =
        around(reading, i, 1) === 'de' && around(reading, i, 2) === 'la' && around(reading, i, 3) === 'rue'
      const isHumanity = written(reading, i) === 'Homme' && !isAllCaps(reading, i) && !namesWork(i)
      if (isStreet) add(i - 1, i + 3, ['tout un chacun', 'le grand public'])
      else if (isHumanity) add(i - 1, i, ['l’être humain', 'l’humanité'])
    } else if (word === 'hommes' && around(reading, i, 1) === 'de' && around(reading, i, 2) === 'terrain') {
      add(i, i + 2, ['gens de terrain'])
    }
  }
  return found

  function namesWork(i: number): boolean {
    const next = i + 1
    const isName =
      isWord(reading, next) &&
      /^\p{Lu}/u.test(written(reading, next)) &&
      reading.sentence[next] === reading.sentence[i]
    return isName || isTitle(i) || someBetween(reading, i - 4, i - 1, rights)
  }

  /** « l’Homme qui marche », « l’Homme de Vitruve », « voir L’Homme invisible »: works, and finds. */
  function isTitle(i: number): boolean {
    const next = around(reading, i, 1)
    // « C’est l’Homme qui pollue » is about humanity.
    if (next === 'qui') return !/^(?:est|était|sera)$/.test(around(reading, i - 1, -1))
    if (/^d[e']$/.test(next) && isWord(reading, i + 2)) return /^\p{Lu}/u.test(written(reading, i + 2))
    return written(reading, i - 1).startsWith('L') && !opensSentence(reading, i - 1)
  }

  function add(first: number, last: number, proposals: readonly string[]): void {
    const [start, end] = [reading.start[first] as number, reading.end[last] as number]
    if (isQuoted(text, start) || hitsIn(text).some((hit) => hit.start < end && start < hit.end)) return
    const expected = proposals.map((proposal) => matchCase(proposal, written(reading, first)))
    found.push({ ...shared, id: 'homme', start, end, expected })
  }
}
