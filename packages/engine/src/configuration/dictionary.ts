import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Config, type ConfigObject, closest, type Localized } from '@lisible/core'
import { namesIn } from '../files/names-in.js'
import { isInside } from '../files/project.js'
import { slashed } from '../files/slashed.js'
import type { LoadedConfiguration } from './data.js'
import { ConfigurationError, Mistakes } from './error.js'
import { describeType } from './expected.js'
import { parseWords } from './words.js'

/**
 * The configuration with the words of the lists that `settings.dictionary` names among `settings.words`.
 * @throws {ConfigurationError} with each list that cannot be read, where it is named.
 */
export function withDictionaries(config: Config, loaded: LoadedConfiguration, root: string): Config {
  const mistakes = new Mistakes()
  const read = config.map((object, index) => {
    const { dictionary, words } = object.settings ?? {}
    if (dictionary === undefined || dictionary === null || dictionary === false) return object
    const place = [...(Array.isArray(loaded.value) ? [index] : []), 'settings', 'dictionary']
    const own = Array.isArray(words) ? words : []
    const isList = Array.isArray(dictionary)
    const listed = (isList ? dictionary : [dictionary]).flatMap((name: unknown, at) => {
      const list = wordsOf(name, root)
      if (!('text' in list)) return list.words
      const range = loaded.locate(isList ? [...place, at] : place) ?? loaded.locate(place)
      const where = { file: loaded.file, source: loaded.source, ...(range ? { range } : {}) }
      mistakes.tell(new ConfigurationError(list.text, where))
      return []
    })
    return { ...object, settings: { ...object.settings, words: [...own, ...listed] } } satisfies ConfigObject
  })
  mistakes.raise()
  return read
}

function wordsOf(name: unknown, root: string): { words: string[] } | { text: Localized } {
  if (typeof name !== 'string' || name.trim() === '') return { text: noPath(name) }
  const file = resolve(root, name)
  try {
    const why = refused(file, root)
    return why ? { text: said(name, why) } : { words: parseWords(readFileSync(file, 'utf8')) }
  } catch (error) {
    return { text: said(name, unreadable(name, file, error as NodeJS.ErrnoException)) }
  }
}

function said(name: string, why: Localized): Localized {
  return {
    fr: `La liste de mots «\u00a0${name}\u00a0» (settings.dictionary) ${why.fr}`,
    en: `The word list \`${name}\` (settings.dictionary) ${why.en}`,
  }
}

/** Why a file is not read, of those there are: it is outside the folder of the configuration, or none that ends. */
function refused(file: string, root: string): Localized | undefined {
  if (!isInside(file, root) || !isInside(realpathSync(file), realpathSync(root))) {
    return {
      fr: 'est hors du dossier de la configuration, où rien n’est lu. Copiez-la dans le projet.',
      en: 'is outside the folder of the configuration, where nothing is read. Copy it into the project.',
    }
  }
  const stats = statSync(file)
  return stats.isFile() || stats.isDirectory()
    ? undefined
    : { fr: 'n’est pas un fichier\u00a0: nommez-en un.', en: 'is no file: name one.' }
}

function noPath(name: unknown): Localized {
  const received = name === '' ? '""' : typeof name === 'object' ? 'Object' : JSON.stringify(name)
  return {
    fr: `«\u00a0settings.dictionary\u00a0» attend le chemin d’une liste de mots, comme «\u00a0dictionnaire.txt\u00a0»\u202f; reçu\u00a0: ${describeType(received, 'fr')}.`,
    en: `\`settings.dictionary\` expects the path of a word list, such as \`dictionnaire.txt\`; received ${describeType(received, 'en')}.`,
  }
}

function unreadable(name: string, file: string, { code, message }: NodeJS.ErrnoException): Localized {
  if (code === 'EISDIR')
    return { fr: 'est un dossier\u00a0: nommez un fichier.', en: 'is a folder: name a file.' }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    return {
      fr: `ne peut pas être lue (${code ?? message}). Vérifiez les droits du fichier.`,
      en: `cannot be read (${code ?? message}). Check the permissions of the file.`,
    }
  }
  const lists = namesIn(dirname(file)).filter((one) => /\.(?:txt|dic)$/.test(one))
  const [near] = closest(basename(file), lists)
  if (near === undefined) {
    return {
      fr: 'n’existe pas. Créez-la, un mot par ligne, ou corrigez son chemin.',
      en: 'does not exist. Make it, one word a line, or correct its path.',
    }
  }
  const meant = slashed(join(dirname(name), near))
  return {
    fr: `n’existe pas. Vouliez-vous dire «\u00a0${meant}\u00a0»\u202f?`,
    en: `does not exist. Did you mean \`${meant}\`?`,
  }
}
