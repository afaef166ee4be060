import { TokenKind, Vocabulary } from '@lisible/core'
import { placesOf, type Reading, searchOnce } from '../reading/reading.js'
import { findMasculine, type RoleNoun } from '../roles/role-nouns.js'

/** Both genders of one noun, joined: `les étudiantes et étudiants`, `un candidat ou une candidate`. */
export interface Doublet {
  readonly noun: RoleNoun
  readonly feminineFirst: boolean
  readonly plural: boolean
  /** Items of the two nouns. */
  readonly first: number
  readonly second: number
}

const none: readonly Doublet[] = []
const joints = new Vocabulary('et ou , /')
const fillers = new Set([
  'les',
  'des',
  'aux',
  'nos',
  'vos',
  'la',
  'le',
  "l'",
  'une',
  'un',
  'de',
  "d'",
  'à',
  'chers',
  'chères',
  'toutes',
  'tous',
  'ces',
  'leurs',
  'du',
  'au',
])

/** The doublets of a text, read once. */
export const doubletsIn = searchOnce(search, (doublet, { item }) => ({
  ...doublet,
  first: doublet.first + item,
  second: doublet.second + item,
}))

function search(reading: Reading): readonly Doublet[] {
  let doublets: Doublet[] | undefined
  let next = 0
  for (const i of placesOf(reading, joints)) {
    if (i < next || reading.kind[i - 1] !== TokenKind.word) continue
    let second = i + 1
    while (second < i + 4 && fillers.has(reading.lower[second] ?? '')) second++
    if (second >= reading.count || reading.sentence[second] !== reading.sentence[i - 1]) continue
    const doublet = pairAt(reading, i - 1, second)
    if (!doublet) continue
    doublets ??= []
    doublets.push(doublet)
    next = second + 1
  }
  return doublets ?? none
}

function pairAt(reading: Reading, first: number, second: number): Doublet | undefined {
  const [a, b] = [reading.lower[first] as string, reading.lower[second] as string]
  if (a.length < 3 || b.length < 3 || a.slice(0, 2) !== b.slice(0, 2)) return undefined
  const masculineFirst = pair(a, b)
  if (masculineFirst) return { ...masculineFirst, feminineFirst: false, first, second }
  const feminineFirst = pair(b, a)
  return feminineFirst && { ...feminineFirst, feminineFirst: true, first, second }
}

function pair(masculine: string, feminine: string): { noun: RoleNoun; plural: boolean } | undefined {
  const one = findMasculine(masculine)
  if (!one) return undefined
  const forms: readonly string[] = one.plural ? one.noun.fp : one.noun.f
  if (!forms.some((form) => form.toLowerCase() === feminine) || feminine === masculine) return undefined
  return { noun: one.noun, plural: one.plural }
}
