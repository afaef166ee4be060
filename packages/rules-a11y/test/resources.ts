import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazyResources, type Resources } from '@lisible/core'
import { englishLexicon, frenchLexicon, openLexicon } from '@lisible/lexicon-fr'

const { resolve } = createRequire(import.meta.url)

/** The lexicons as a host offers them. */
export const resources: Resources = lazyResources({
  [frenchLexicon.id]: () => open('fr'),
  [englishLexicon.id]: () => open('en'),
})

function open(language: string) {
  const read = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))
  const lexicon = openLexicon(read(language), { usage: read(`${language}-usage`) })
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}
