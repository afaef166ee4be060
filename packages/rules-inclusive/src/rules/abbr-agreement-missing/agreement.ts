import type { Abbreviation } from '../../abbreviations/find.js'
import { around, type Reading } from '../../reading/reading.js'
import { feminineOfAdjective } from '../../roles/adjectives.js'

export interface Agreement {
  readonly item: number
  /** Masculine singular. */
  readonly masculine: string
  readonly feminine: string
}

const copulas = new Set([
  'sont',
  'seront',
  'étaient',
  'soient',
  'seraient',
  'furent',
  'restent',
  'semblent',
  'deviennent',
  'paraissent',
])
const between = new Set([
  'pas',
  'plus',
  'très',
  'bien',
  'aussi',
  'tous',
  'toujours',
  'déjà',
  'été',
  'ainsi',
  'vraiment',
  'trop',
  'enfin',
])
/** Masculine plurals that follow a noun of people as adjectives. */
const adjectives = new Set(
  'présents absents inscrits admis actifs élus venus connus reconnus locaux motivés surpris réunis choisis investis nouveaux internationaux étrangers français européens heureux contents prêts disponibles assidus débutants participants volontaires gagnants concernés confirmés contraints indépendants détenus retenus exclus inclus'.split(
    ' ',
  ),
)

/** A masculine plural adjective or participle behind an abbreviated noun, directly or behind a verb of state. */
export function masculineAgreement(reading: Reading, { item }: Abbreviation): Agreement | undefined {
  let step = 1
  const isPredicate = copulas.has(around(reading, item, step))
  if (isPredicate) {
    step++
    while (between.has(around(reading, item, step))) step++
  } else if (around(reading, item, step) === 'ont' && around(reading, item, step + 1) === 'été') step += 2
  return agreementAt(reading, item + step, around(reading, item, step), isPredicate)
}

function agreementAt(
  reading: Reading,
  item: number,
  word: string,
  isPredicate: boolean,
): Agreement | undefined {
  if (item >= reading.count || word.length < 4) return undefined
  const isParticiple =
    /és$/u.test(word) || (isPredicate && /(?:is|us|its|ts)$/u.test(word) && !between.has(word))
  if (!isParticiple && !adjectives.has(word)) return undefined
  const masculine =
    /(?:mis|pris|clus|assis)$/u.test(word) || word.endsWith('x') ? word : word.replace(/s$/u, '')
  const feminine = feminineOfAdjective(masculine)
  return feminine === undefined || feminine === masculine ? undefined : { item, masculine, feminine }
}
