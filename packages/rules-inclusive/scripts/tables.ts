import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileLexicon } from './lexicon-table.js'

export interface CompiledTable {
  /** Absolute path of the module. */
  readonly file: string
  readonly content: string
}

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
}

export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url))
}

export function readRows<T>(name: string): T[] {
  return readFileSync(dataFile(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** The modules that `data/` compiles to, without writing them. */
export function compileTables(): CompiledTable[] {
  return [
    table(
      'role-nouns.rome',
      'France Travail – ROME 4.0, v460. Licence Ouverte / Open Licence (Etalab) 2.0.',
      {
        romeRoles: tiers(readRows<RoleRow>('role-nouns.rome.jsonl')),
      },
    ),
    table(
      'role-nouns.dictionary-fr',
      'Derived from dictionary-fr 3.0.0 (Dicollecte). This file is under MPL-2.0: https://mozilla.org/MPL/2.0/',
      { dictionaryRoles: tiers(readRows<RoleRow>('role-nouns.dictionary-fr.jsonl')) },
    ),
    table('role-nouns.notes', 'Own work of the project (MIT).', {
      roleNotes: readRows<NoteRow>('role-nouns.notes.jsonl').map(encodeNote).join('\n'),
    }),
    ...compileLexicon(),
  ]
}

/** A module that exports constants, behind the notice of its source. */
export function table(
  name: string,
  notice: string,
  constants: Readonly<Record<string, unknown>>,
): CompiledTable {
  const body = Object.entries(constants).map(([key, value]) =>
    typeof value === 'string'
      ? `export const ${key} =\n  ${quote(value)}\n`
      : `export const ${key} = ${literal(value as Readonly<Record<string, string>>)}\n`,
  )
  const file = fileURLToPath(new URL(`../src/tables/${name}.ts`, import.meta.url))
  return {
    file,
    content: `// Compiled from data/ by scripts/compile-tables.ts: do not edit.\n// ${notice}\n\n${body.join('\n')}`,
  }
}

function literal(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([key, text]) => `  ${key}: ${quote(text)},\n`)
  return `{\n${lines.join('')}} as const`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

/** `abonné,0e auteur,4trice,0e`: for each feminine, how many letters to cut and what to add. */
function tiers(rows: readonly RoleRow[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const tier of ['A', 'B', 'C', 'D', 'E']) {
    result[tier] = rows
      .filter((row) => row.tier === tier)
      .map(({ m, f }) => [m, ...f.map((form) => encodeForm(m, form))].join(','))
      .join(' ')
  }
  return result
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
  return `${row.m}:${flags.join('')}:${(row.reword ?? []).join('|')}`
}
