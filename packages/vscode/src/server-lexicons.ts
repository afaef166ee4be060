import { join } from 'node:path'
import type { Resources } from '@lisible/core'

/** Stands for the engine's modules of these names in the bundled server: the word lists lie beside it. */
export function lexiconFolder(): string {
  return join(__dirname, 'lexicons')
}

/** The extension has no library that reads Hunspell dictionaries. */
export function withForeignLexicons(resources: Resources): Resources {
  return resources
}
