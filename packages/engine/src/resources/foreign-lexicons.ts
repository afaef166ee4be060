import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { ResourceKey, Resources } from '@lisible/core'
import { FOREIGN, type Lexicon, lexiconOver, type SpellingChecker } from '@lisible/lexicon-fr'

type OpenChecker = (affixes: Buffer, words: Buffer) => SpellingChecker

/** Resources with, beside those of lisible, the Hunspell dictionaries of the project; each is read at first use. */
export function withForeignLexicons(resources: Resources): Resources {
  const opened = new Map<string, Lexicon>()
  return {
    get<T>(key: ResourceKey<T>): T | undefined {
      if (!key.id.startsWith(FOREIGN)) return resources.get(key)
      const location = key.id.slice(FOREIGN.length)
      let lexicon = opened.get(location)
      if (!lexicon) {
        lexicon = open(location)
        opened.set(location, lexicon)
      }
      return lexicon as T
    },
  }
}

/** A dictionary of the dictionary-* family: `index.aff` and `index.dic` in the folder of its package. */
function open(location: string): Lexicon {
  // Only who names such a dictionary pays for the library.
  const checker: OpenChecker = createRequire(import.meta.url)('nspell')
  const read = (file: string): Buffer => readFileSync(join(location, file))
  const language = basename(location).replace(/^dictionary-/, '')
  return lexiconOver(checker(read('index.aff'), read('index.dic')), language)
}
