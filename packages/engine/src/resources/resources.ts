import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazyResources, type Resources } from '@lisible/core'
import { englishLexicon, frenchLexicon, openLexicon } from '@lisible/lexicon-fr'

const { resolve } = createRequire(import.meta.url)

/** Resources of this machine: lexicons, read from their packages when a rule first asks. */
export function nodeResources(): Resources {
  return lazyResources({
    [frenchLexicon.id]: () => open('@lisible/lexicon-fr/fr.lexicon'),
    [englishLexicon.id]: () => open('@lisible/lexicon-fr/en.lexicon'),
  })
}

/** @throws {Error} when the file of the package is damaged: no spelling could be trusted. */
function open(file: string) {
  const lexicon = openLexicon(readFileSync(resolve(file)))
  if (!lexicon.ok) throw new Error(`${file}: ${lexicon.message}`)
  return lexicon
}
