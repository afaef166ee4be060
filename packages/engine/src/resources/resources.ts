import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazyResources, type Resources } from '@lisible/core'
import { englishLexicon, frenchLexicon, namesLexicon, openLexicon } from '@lisible/lexicon-fr'
import { withForeignLexicons } from './foreign-lexicons.js'

const { resolve } = createRequire(import.meta.url)

/** Resources of this machine: lexicons, read from their packages when a rule first asks. */
export function nodeResources(): Resources {
  const own = lazyResources({
    [frenchLexicon.id]: () => open('fr'),
    [englishLexicon.id]: () => open('en'),
    [namesLexicon.id]: () => open('names', false),
  })
  return withForeignLexicons(own)
}

/** Changes with the word lists of this installation. */
export function lexiconState(): string {
  return ['fr', 'fr-usage', 'en', 'en-usage', 'names']
    .map((name) => {
      const { size, mtimeMs } = statSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))
      return `${name} ${size} ${mtimeMs}`
    })
    .join()
}

/** @throws {Error} when a file of the package is damaged: no spelling could be trusted. */
function open(name: string, counted = true) {
  const read = (file: string) => readFileSync(resolve(`@lisible/lexicon-fr/${file}.lexicon`))
  const lexicon = openLexicon(read(name), counted ? { usage: () => read(`${name}-usage`) } : {})
  if (!lexicon.ok) throw new Error(`${name}.lexicon: ${lexicon.message}`)
  return lexicon
}
