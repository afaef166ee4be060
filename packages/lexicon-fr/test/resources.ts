import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lazyResources, type Resources } from '@lisible/core'
import {
  englishLexicon,
  frenchLexicon,
  type LexiconOptions,
  namesLexicon,
  openLexicon,
} from '../src/index.js'

const { resolve } = createRequire(import.meta.url)
const read = (name: string) => readFileSync(resolve(`@lisible/lexicon-fr/${name}.lexicon`))

function open(name: string, options: LexiconOptions = { usage: read(`${name}-usage`) }) {
  const lexicon = openLexicon(read(name), options)
  if (!lexicon.ok) throw new Error(lexicon.message)
  return lexicon
}

/** The lexicons that ship, for the tests and measures of rules. */
export const resources: Resources = lazyResources({
  [frenchLexicon.id]: () =>
    open('fr', { usage: read('fr-usage'), partsOfSpeech: read('fr-parts-of-speech') }),
  [englishLexicon.id]: () => open('en'),
  [namesLexicon.id]: () => open('names', {}),
})
