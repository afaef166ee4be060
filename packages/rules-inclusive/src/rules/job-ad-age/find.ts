import { type Text, TokenKind } from '@lisible/core'
import type { FoundTerm } from '../../lexicon/lexicon-rule.js'
import { around, isQuoted, type Reading, read, written } from '../../reading/reading.js'

const shared = {
  id: 'jeune',
  status: 'stigmatizing',
  source: 'Code du travail, article L1132-1',
  note: {
    fr: 'Une offre d’emploi ne choisit pas selon l’âge.',
    en: 'A job ad does not choose by age.',
  },
} as const

const recruits = new Set(
  'recrute recrutons recrutent cherche cherchons cherchent recherche recherchons recherchent embauche embauchons'.split(
    ' ',
  ),
)
const determiners = new Set(['un', 'une', 'des', 'de', 'plusieurs', 'notre', 'nos', 'son', 'sa', 'ses'])

/** Those whose contract or programme is for the young by law, and those who finished their studies. */
const admitted =
  /^(?:diplôm|apprenti|alternant|stagiaire|volontaire|sportif|sportive|public|talents?$|gens$|filles?$|garçons?$|hommes?$|femmes?$|parents?$|adultes?$|chiens?$|chats?$)/u

const qualities = /^(?:dynamiques?|motivée?s?|ambitieux|ambitieuses?)$/u
const isOrWillBe = new Set('être es est êtes sont soyez sois seras serez sera seront soit'.split(' '))

/** « Nous cherchons un jeune commercial », « il devra être jeune et dynamique ». */
export function findYoung(text: Text): readonly FoundTerm[] {
  if (!/jeune/iu.test(text.value)) return []
  const reading = read(text)
  const found: FoundTerm[] = []
  for (let i = 0; i < reading.count; i++) {
    if (reading.lower[i] !== 'jeune' && reading.lower[i] !== 'jeunes') continue
    const last = wanted(reading, i) ?? quality(reading, i)
    if (last === undefined || isQuoted(text, reading.start[i] as number)) continue
    const [start, end] = [reading.start[i] as number, reading.end[last] as number]
    found.push({ ...shared, start, end, expected: [written(reading, last)] })
  }
  return found
}

/** The noun of « cherche un jeune commercial ». */
function wanted(reading: Reading, i: number): number | undefined {
  if (!determiners.has(around(reading, i, -1))) return undefined
  if (!recruits.has(around(reading, i, -2)) && !recruits.has(around(reading, i, -3))) return undefined
  const noun = around(reading, i, 1)
  return reading.kind[i + 1] === TokenKind.word && noun.length > 3 && !admitted.test(noun) ? i + 1 : undefined
}

/** The quality behind « être jeune et » or « être dynamique, jeune et ». */
function quality(reading: Reading, i: number): number | undefined {
  if (!/^(?:et|,)$/u.test(around(reading, i, 1)) || !qualities.test(around(reading, i, 2))) return undefined
  for (let step = -1; step >= -4; step--) {
    if (isOrWillBe.has(around(reading, i, step))) return i + 2
  }
  return undefined
}
