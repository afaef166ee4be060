import { readFileSync, statSync } from 'node:fs'
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

/** Changes with the word lists of this extension. */
export function lexiconState(): string {
  return ['fr', 'fr-usage', 'en', 'en-usage', 'names']
    .map((name) => {
      const { size, mtimeMs } = statSync(lexiconFile(name))
      return `${name} ${size} ${mtimeMs}`
    })
    .join()
}

/** Path of a word list. */
export function lexiconFile(name: string): string {
  return join(__dirname, 'lexicons', `${name}.lexicon`)
}

function open(name: string, usage?: string) {
  const read = (one: string) => readFileSync(lexiconFile(one))
  const lexicon = openLexicon(read(name), {
    verification: 'sample',
    ...(usage ? { usage: () => read(usage) } : {}),
  })
  if (!lexicon.ok) throw new Error(`${name}.lexicon: ${lexicon.message}`)
  return lexicon
}
