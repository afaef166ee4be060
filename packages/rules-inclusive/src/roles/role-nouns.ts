import { dictionaryRoles } from '../tables/role-nouns.dictionary-fr.js'
import { roleNotes } from '../tables/role-nouns.notes.js'
import { romeRoles } from '../tables/role-nouns.rome.js'
import { RowTable } from '../tables/row-table.js'
import { plural, singulars } from './number.js'

/** A role or frequent occupation, B other occupation, C agentive noun (forms only), D demonym, E epicene. */
type Tier = 'A' | 'B' | 'C' | 'D' | 'E'

export interface RoleNoun {
  readonly m: string
  /** Feminines in use, the attested one first. */
  readonly f: readonly [string, ...string[]]
  readonly mp: string
  readonly fp: readonly [string, ...string[]]
  readonly tier: Tier
  /** May name a thing, an organisation, a quality, or be a participle. */
  readonly thing: boolean
  readonly organisation: boolean
  readonly adjective: boolean
  readonly participle: boolean
  /** Its feminines compete. */
  readonly contested: boolean
  /** Family and fixed words: kings, brothers, heroes. */
  readonly fixed: boolean
  /** Collective and epicene words that say the same. */
  readonly rewordings: readonly string[]
}

const tierNames = ['A', 'B', 'C', 'D', 'E'] as const

let rows: RowTable | undefined
let notes: Map<string, string> | undefined
let feminines: Map<string, string> | undefined
let contested: Map<string, FoundRole> | undefined
const nouns = new Map<string, RoleNoun>()

/** Rows of the compact tables by masculine singular, in lower case; the letter of the tier, then the row. */
function masculines(): RowTable {
  rows ??= new RowTable([romeRoles.rows, dictionaryRoles.rows], (row) =>
    row.slice(1, row.indexOf(',')).toLowerCase(),
  )
  return rows
}

function nounOf(key: string): RoleNoun | undefined {
  const row = masculines().get(key)
  if (row === undefined) return undefined
  const known = nouns.get(key)
  if (known) return known
  const [m, ...codes] = row.slice(1).split(',') as [string, ...string[]]
  const [flags, rewordings, variants] = noteOf(m)
  const listed = codes.map((code) => m.slice(0, m.length - Number(code.charAt(0))) + code.slice(1))
  const f = variants === '' ? listed : [...listed, ...variants.split('|')]
  const noun: RoleNoun = {
    m,
    f: f as [string, ...string[]],
    mp: plural(m),
    fp: f.map(plural) as [string, ...string[]],
    tier: row.charAt(0) as Tier,
    thing: flags.includes('c'),
    organisation: flags.includes('o'),
    adjective: flags.includes('a'),
    participle: flags.includes('p'),
    contested: flags.includes('*'),
    fixed: flags.includes('='),
    rewordings: rewordings === '' ? [] : rewordings.split('|'),
  }
  nouns.set(key, noun)
  return noun
}

function noteOf(m: string): [flags: string, rewordings: string, variants: string] {
  notes ??= new Map(roleNotes.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]))
  const [, flags = '', rewordings = '', variants = ''] = (notes.get(m) ?? '').split(':')
  return [flags, rewordings, variants]
}

/** Nouns whose feminines compete, each feminine (singular and plural) with its noun. */
export function contestedFeminines(): ReadonlyMap<string, FoundRole> {
  if (contested) return contested
  contested = new Map()
  for (const line of roleNotes.split('\n')) {
    const [m = '', flags = ''] = line.split(':')
    const noun = flags.includes('*') ? nounOf(m.toLowerCase()) : undefined
    if (!noun) continue
    for (const form of noun.f) if (form !== noun.m) contested.set(form, { noun, plural: false })
    for (const form of noun.fp) if (form !== noun.mp) contested.set(form, { noun, plural: true })
  }
  return contested
}

export interface FoundRole {
  readonly noun: RoleNoun
  readonly plural: boolean
}

/** The role noun whose masculine (or epicene) form this is; `form` in lower case. */
export function findMasculine(form: string): FoundRole | undefined {
  const singular = nounOf(form)
  if (singular) return { noun: singular, plural: false }
  for (const candidate of singulars(form)) {
    const noun = nounOf(candidate)
    if (noun && noun.mp.toLowerCase() === form) return { noun, plural: true }
  }
  return undefined
}

/** The role noun whose feminine form this is, epicene ones left out; `form` in lower case. */
export function findFeminine(form: string): FoundRole | undefined {
  if (!feminines) {
    feminines = new Map()
    for (const tier of tierNames) {
      for (const [key, row] of masculines().all()) {
        if (!row.startsWith(tier)) continue
        const [m, ...codes] = row.slice(1).split(',') as [string, ...string[]]
        for (const code of codes) {
          const feminine = (m.slice(0, m.length - Number(code.charAt(0))) + code.slice(1)).toLowerCase()
          if (feminine !== key && !feminines.has(feminine)) feminines.set(feminine, key)
        }
      }
    }
  }
  const singular = feminines.get(form)
  if (singular !== undefined) return found(singular, false)
  if (!form.endsWith('s')) return undefined
  const key = feminines.get(form.slice(0, -1))
  return key === undefined ? undefined : found(key, true)
}

function found(key: string, isPlural: boolean): FoundRole | undefined {
  const noun = nounOf(key)
  return noun && { noun, plural: isPlural }
}

/** One form for all. */
export function isEpicene(noun: RoleNoun): boolean {
  return noun.f[0] === noun.m
}
