import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazyResources, type Resources } from '@lisible/core'
import { englishLexicon, frenchLexicon, openLexicon } from '@lisible/lexicon-fr'

const { resolve } = createRequire(import.meta.url)

/** Resources of this machine: lexicons, read from their packages when a rule first asks. */
export function nodeResources(): Resources {
  return lazyResources({
    [frenchLexicon.id]: () => open('fr'),
    [englishLexicon.id]: () => open('en'),
  })
}

/** @throws {Error} when a file of the package is damaged: no spelling could be trusted. */
function open(language: string) {
  const read = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))
  const lexicon = openLexicon(read(language), { usage: read(`${language}-usage`) })
  if (!lexicon.ok) throw new Error(`${language}.lexicon: ${lexicon.message}`)
  return lexicon
}
