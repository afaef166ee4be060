import { Agreement, adjectiveOf, nounOf } from '@lisible/lexicon-fr'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'

const multiplied = {
  fr: '«\u00a0cent\u00a0» et «\u00a0vingt\u00a0» prennent un s quand un nombre les multiplie et que rien ne les suit («\u00a0deux cents\u00a0», «\u00a0deux cent dix\u00a0», «\u00a0quatre-vingts\u00a0»)',
  en: '`cent` and `vingt` take an s when a number multiplies them and no other follows (deux cents, deux cent dix, quatre-vingts)',
}
const counted = {
  fr: '«\u00a0million\u00a0» et «\u00a0milliard\u00a0» sont des noms, et prennent un s au pluriel',
  en: '`million` and `milliard` are nouns, and take an s in the plural',
}

const units = 'deux trois quatre cinq six sept huit neuf'
const multipliers = words(units)
const smaller = `un une ${units} dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix`
const numerals = words(`${smaller} mille`)
const several = words(
  `${units} dix onze douze quinze vingt trente quarante cinquante cent plusieurs quelques`,
)
const ofOrder = words('page numéro chapitre année article chambre salle années')

/** A noun of several, or what stands for one: « trois cents personnes », « trois cents exposants ». */
function isCountedNoun(form: string, morphology: Morphology): boolean {
  const parts = morphology.parts(form)
  const slots = nounOf(parts) | adjectiveOf(parts)
  return slots !== 0 && (slots & Agreement.Singular) === 0 && /[sx]$/.test(form)
}

/** « Deux cent places », but « page deux cent » and « deux cent mille ». */
const isMultiplied = (at: Neighbours, morphology: Morphology): boolean =>
  isCountedNoun(at.after(), morphology) && !ofOrder.has(at.before(2))

/** How numbers are written out. */
export const numbers: readonly Confusion[] = [
  {
    written: 'cent',
    meant: ['cents'],
    when: (at, morphology) => multipliers.has(at.before()) && isMultiplied(at, morphology),
    why: multiplied,
  },
  {
    written: 'cents',
    meant: ['cent'],
    when: (at) => multipliers.has(at.before()) && numerals.has(at.after()),
    why: multiplied,
  },
  { written: 'quatre-vingt', meant: ['quatre-vingts'], when: isMultiplied, why: multiplied },
  ...smaller.split(' ').map(
    (unit): Confusion => ({
      written: `quatre-vingts-${unit}`,
      meant: [`quatre-vingt-${unit}`],
      when: () => true,
      why: multiplied,
    }),
  ),
  ...['million', 'milliard'].map(
    (written): Confusion => ({
      written,
      meant: [`${written}s`],
      when: (at) =>
        several.has(at.before()) || (/^\d/.test(at.before()) && !/^[01](?:[,.]\d+)?$/.test(at.before())),
      why: counted,
    }),
  ),
]
