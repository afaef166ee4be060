import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config, ConfigObject } from '@lisible/core'
import { ConfigurationError } from './error.js'
import { parseWords } from './words.js'

/**
 * The configuration with the words of the lists that `settings.dictionary` names among `settings.words`.
 * @throws {ConfigurationError} when a list cannot be read.
 */
export function withDictionaries(config: Config, root: string): Config {
  return config.map((object) => {
    const { dictionary, words } = object.settings ?? {}
    const files = (Array.isArray(dictionary) ? dictionary : [dictionary]).filter(
      (file): file is string => typeof file === 'string',
    )
    if (files.length === 0) return object
    const own = Array.isArray(words) ? words : []
    const read = files.flatMap((file) => wordsOf(resolve(root, file), file))
    return { ...object, settings: { ...object.settings, words: [...own, ...read] } } satisfies ConfigObject
  })
}

function wordsOf(file: string, written: string): string[] {
  let list: string
  try {
    list = readFileSync(file, 'utf8')
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError(
      {
        fr: `La liste de mots «\u00a0${written}\u00a0» (settings.dictionary) ne peut pas être lue (${detail}). Créez-la, ou corrigez son chemin.`,
        en: `The word list \`${written}\` (settings.dictionary) cannot be read (${detail}). Make it, or correct its path.`,
      },
      { file },
      error,
    )
  }
  return parseWords(list)
}
