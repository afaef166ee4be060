import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lazyResources, type Resources } from '@lisible/core'
import {
  englishLexicon,
  frenchLexicon,
  namesLexicon,
  openLexicon,
  type Verification,
} from '@lisible/lexicon-fr'
import { withForeignLexicons } from './foreign-lexicons.js'
import { lexiconFolder } from './lexicon-folder.js'

let folder: string | undefined

/**
 * Resources of this machine: lexicons, read from their packages when a rule first asks. With a verification of the
 * `whole`, every byte of a file is looked at when it is read; by default a sample.
 */
export function nodeResources(verification: Verification = 'sample'): Resources {
  const own = lazyResources({
    [frenchLexicon.id]: () => open('fr', verification),
    [englishLexicon.id]: () => open('en', verification),
    [namesLexicon.id]: () => open('names', verification, false),
  })
  return withForeignLexicons(own)
}

/** Changes with the word lists of this installation. */
export function lexiconState(): string {
  return ['fr', 'fr-usage', 'en', 'en-usage', 'names']
    .map((name) => {
      const { size, mtimeMs } = statSync(lexiconFile(name))
      return `${name} ${size} ${mtimeMs}`
    })
    .join()
}

/** @throws {Error} when a file of the package is damaged: no spelling could be trusted. */
function open(name: string, verification: Verification, counted = true) {
  const read = (file: string) => readFileSync(lexiconFile(file))
  const usage = () => read(`${name}-usage`)
  const lexicon = openLexicon(read(name), {
    verification,
    ...(counted ? { usage: verification === 'whole' ? usage() : usage } : {}),
  })
  if (!lexicon.ok) throw new Error(`${name}.lexicon: ${lexicon.message}`)
  return lexicon
}

/** Path of a word list. */
export function lexiconFile(name: string): string {
  folder ??= lexiconFolder()
  return join(folder, `${name}.lexicon`)
}
