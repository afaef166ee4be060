import { readFileSync } from 'node:fs'
import type { Lexicon, LexiconOptions } from '../src/index.js'
import { openLexicon } from '../src/index.js'

/** Bytes of a data file of the package. */
export const dataFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../data/${name}`, import.meta.url)))

/** The lexicon of a data file; throws where it does not open. */
export function open(name: string, options?: LexiconOptions): Lexicon {
  const lexicon = openLexicon(dataFile(name), options)
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}
