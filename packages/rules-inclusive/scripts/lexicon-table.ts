import type { CompiledTable } from './tables.js'

export function compileLexicon(): CompiledTable[] {
  return []
}
