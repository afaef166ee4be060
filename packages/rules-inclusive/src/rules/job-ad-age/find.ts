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

/** « entre 25 et 35 ans » in a job ad; an age below twenty may be that of children. */
function addAges(text: Text, found: FoundTerm[]): void {
  const { value } = text
  if (!/\d\d ans/.test(value) || !isJobAd(value)) return
  const ages = /(?:âgée?s? )?(?:entre|de) (\d\d)(?: ans)? (?:et|à) (\d\d) ans(?! (?:d['’]|de |en |sur ))/gi
  for (const { index: start, 0: words, 1: from, 2: to } of value.matchAll(ages)) {
    if (Number(from) < youngest || Number(to) <= Number(from)) continue
    if (isOfOthers(value.slice(0, start)) || isQuoted(text, start)) continue
    found.push({ ...shared, id: 'ages', start, end: start + words.length, expected: [] })
  }
}

const youngest = 18

/** A job ad for work that the law does not keep for the young. */
function isJobAd(value: string): boolean {
  return (
    /\b(?:recrut|embauch|cdi\b|cdd\b|h\/f\b|f\/h\b|offre d['’]emploi|profil recherché)/i.test(value) &&
    !/apprenti|altern|service civique|volontaire|professionnalisation|mission locale|jobs? d['’]été|stagiaire/i.test(
      value,
    )
  )
}

/** Whether the ages are of those who are looked after, or sold to, not hired. */
function isOfOthers(before: string): boolean {
  return /(?:enfants|jeunes|ados|adolescente?s|public|clients|clientèle|résidente?s|personnes|patiente?s|femmes|hommes|adultes|adhérente?s|élèves|familles) (?:âgée?s? )?$/i.test(
    before,
  )
}

/** « Nous cherchons un jeune commercial », « il devra être jeune et dynamique », « entre 25 et 35 ans ». */
export function findAges(text: Text): readonly FoundTerm[] {
  const found: FoundTerm[] = []
  addAges(text, found)
  if (!/jeune/iu.test(text.value)) return found
  const reading = read(text)
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
