import { TokenKind, Vocabulary } from '@lisible/core'
import { around, isCapitalised, opensSentence, type Reading } from '../../reading/reading.js'

const people = new Set(['personne', 'victime'])
const groups = new Set(['personnes', 'victimes'])
export const nouns = new Vocabulary(() => [...people, ...groups])
export const pronouns = new Vocabulary('il ils')
const heads = new Set(['la', 'une', 'chaque', 'toute', 'cette', 'les', 'des', 'ces'])
/** Masculine determiners: another noun may be what the pronoun takes up. */
const masculine = new Set([
  'le',
  'un',
  'ce',
  'cet',
  'son',
  'mon',
  'ton',
  'notre',
  'votre',
  'leur',
  'du',
  'au',
  'chaque',
])
/** Verbs of « il » without anybody: weather, « il y a », « il faut ». */
const impersonal = new Set(
  "y pleut neige faut faudra fallait reste suffit suffira convient s'agit importe manque paraît semble est était fait vaut existe a arrive".split(
    ' ',
  ),
)

/** The noun that `il` at item `i` wrongly takes up, or -1. */
export function mismatchAt(reading: Reading, i: number): number {
  const pronoun = reading.lower[i]
  if (pronoun !== 'il' && pronoun !== 'ils') return -1
  const wanted = pronoun === 'il' ? people : groups
  const next = around(reading, i, 1).replace(/^(?:n'|ne|s'|se)$/u, '') || around(reading, i, 2)
  if (impersonal.has(next)) return -1
  const sentence = reading.sentence[i] as number
  for (let at = i - 1; at >= 0 && (reading.sentence[at] as number) >= sentence - 1; at--) {
    const word = reading.lower[at] as string
    if (wanted.has(word) && heads.has(around(reading, at, -1))) return at
    if (masculine.has(word) && !wanted.has(around(reading, at, 1))) return -1
    if (reading.kind[at] === TokenKind.word && isCapitalised(reading, at) && !opensSentence(reading, at))
      return -1
    if (word === "l'" || word === 'les') return -1
  }
  return -1
}
