import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazyResources, type Resources } from '@lisible/core'
import { englishLexicon, frenchLexicon, namesLexicon, openLexicon } from '@lisible/lexicon-fr'

/** Stands for the engine's resources in the bundled server: the word lists lie beside it. */
export function nodeResources(): Resources {
  return lazyResources({
    [frenchLexicon.id]: () => open('fr', 'fr-usage'),
    [englishLexicon.id]: () => open('en', 'en-usage'),
    [namesLexicon.id]: () => open('names'),
  })
}

function open(name: string, usage?: string) {
  const read = (file: string) => readFileSync(join(__dirname, 'lexicons', `${file}.lexicon`))
  const lexicon = openLexicon(read(name), usage ? { usage: read(usage) } : {})
  if (!lexicon.ok) throw new Error(`${name}.lexicon: ${lexicon.message}`)
  return lexicon
}
