import { byInitials } from './by-initials.js'
import { compileLexicon } from './lexicon-table.js'
import { type CompiledTable, readRows, table } from './table-module.js'

interface RoleRow {
  readonly m: string
  readonly f: readonly string[]
  readonly tier: 'A' | 'B' | 'C' | 'D' | 'E'
}

interface NoteRow {
  readonly m: string
  readonly ambiguous?: readonly string[]
  readonly contested?: boolean
  readonly familyOrFixed?: boolean
  readonly reword?: readonly string[]
  /** Feminines in use that the sources of the pairs do not have. */
  readonly variants?: readonly string[]
}

/** The modules that `data/` compiles to, without writing them. */
export function compileTables(): CompiledTable[] {
  return [
    table(
      'role-nouns.rome',
      'France Travail – ROME 4.0, v460. Licence Ouverte / Open Licence (Etalab) 2.0.',
      {
        romeRoles: { rows: roles(readRows<RoleRow>('role-nouns.rome.jsonl')) },
      },
    ),
    table(
      'role-nouns.dictionary-fr',
      'Derived from dictionary-fr 3.0.0 (Dicollecte). This file is under MPL-2.0: https://mozilla.org/MPL/2.0/',
      { dictionaryRoles: { rows: roles(readRows<RoleRow>('role-nouns.dictionary-fr.jsonl')) } },
    ),
    table('role-nouns.notes', 'Own work of the project (MIT).', {
      roleNotes: readRows<NoteRow>('role-nouns.notes.jsonl').map(encodeNote).join('\n'),
    }),
    ...compileLexicon(),
  ]
}

/** `Aabonné,0e Aauteur,4trice,0e`: the tier, then for each feminine how many letters to cut and what to add. */
function roles(rows: readonly RoleRow[]): string {
  const inTiers = ['A', 'B', 'C', 'D', 'E'].flatMap((tier) => rows.filter((row) => row.tier === tier))
  return byInitials(
    inTiers.map(({ m, f, tier }) => ({
      key: m.toLowerCase(),
      row: tier + [m, ...f.map((form) => encodeForm(m, form))].join(','),
    })),
  )
}

function encodeForm(base: string, form: string): string {
  let shared = 0
  while (shared < base.length && base[shared] === form[shared]) shared++
  return `${base.length - shared}${form.slice(shared)}`
}

/** `acheteur:o:clientèle|personnes qui achètent`; letters: chose, organisation, adj, participe, contested `*`, fixed `=`. */
function encodeNote(row: NoteRow): string {
  const flags = [...(row.ambiguous ?? []).map((kind) => kind.charAt(0))]
  if (row.contested) flags.push('*')
  if (row.familyOrFixed) flags.push('=')
  return `${row.m}:${flags.join('')}:${(row.reword ?? []).join('|')}:${(row.variants ?? []).join('|')}`
}
