import type { Reading } from '../reading/reading.js'
import type { Entry } from './entry.js'

/** Rules whose terms people may choose for themselves. */
const personal = new Set(
  [
    'ableist-noun',
    'ableist-suffering',
    'ableist-inspiration',
    'mental-health-metaphor',
    'person-first-preference',
    'lgbt-outdated',
    'racial-euphemism',
    'addiction-hiv',
    'classist',
    'ageist-term',
    'mademoiselle',
  ].map((name) => `inclusive/${name}`),
)

/** Is it said by people of themselves: « je souffre d’un handicap », « elle se dit transsexuelle »? */
export function speaksOfSelf(reading: Reading, entry: Entry, start: number): boolean {
  if (!personal.has(entry.rule)) return false
  const selfBefore =
    /(?:\bje|\bj[’']|\bmoi,?|nous sommes|se (?:dit|dire|définit|définissent|disent|revendique|revendiquent|décrit|considère)|s[’']identifi\p{L}{1,4}|s[’']appelle)(?:\s[\p{L}’'-]{1,12}){0,3}\s?$/iu
  return selfBefore.test(reading.tokens.value.slice(Math.max(0, start - 40), start))
}
