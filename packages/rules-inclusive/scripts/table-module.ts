import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface CompiledTable {
  /** Absolute path of the module. */
  readonly file: string
  readonly content: string
}

function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url))
}

export function readRows<T>(name: string): T[] {
  return readFileSync(dataFile(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
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
    content: `// Compiled from data/ by scripts/compile-tables.ts: do not edit.\n//! ${notice}\n\n${body.join('\n')}`,
  }
}

function literal(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([key, text]) => `  ${key}:${key.length > 4 && text.length > 90 ? '\n   ' : ''} ${quote(text)},\n`,
  )
  return `{\n${lines.join('')}} as const`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
