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
    [frenchLexicon.id]: () => open('fr', verification, { partsOfSpeech: 'fr-parts-of-speech' }),
    [englishLexicon.id]: () => open('en', verification),
    [namesLexicon.id]: () => open('names', verification, { usage: false }),
  })
  return withForeignLexicons(own)
}

/** Changes with the word lists of this installation. */
export function lexiconState(): string {
  return ['fr', 'fr-usage', 'fr-parts-of-speech', 'en', 'en-usage', 'names']
    .map((name) => {
      const { size, mtimeMs } = statSync(lexiconFile(name))
      return `${name} ${size} ${mtimeMs}`
    })
    .join()
}

/** Files beside a word list. */
interface Beside {
  /** Whether there is one of frequencies, as for all languages. */
  readonly usage?: boolean
  /** Name of that of parts of speech. */
  readonly partsOfSpeech?: string
}

/** @throws {Error} when a file of the package is damaged: no spelling could be trusted. */
function open(name: string, verification: Verification, { usage = true, partsOfSpeech }: Beside = {}) {
  const read = (file: string) => readFileSync(lexiconFile(file))
  const later = (file: string) => (verification === 'whole' ? read(file) : () => read(file))
  const lexicon = openLexicon(read(name), {
    verification,
    ...(usage ? { usage: later(`${name}-usage`) } : {}),
    ...(partsOfSpeech === undefined ? {} : { partsOfSpeech: later(partsOfSpeech) }),
  })
  if (!lexicon.ok) throw new Error(`${name}.lexicon: ${lexicon.message}`)
  return lexicon
}

/** Path of a word list. */
export function lexiconFile(name: string): string {
  folder ??= lexiconFolder()
  return join(folder, `${name}.lexicon`)
}
