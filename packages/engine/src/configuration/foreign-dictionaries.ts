import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config, ConfigObject, Localized } from '@lisible/core'
import type { ForeignDictionary } from '@lisible/lexicon-fr'
import type { LoadedConfiguration } from './data.js'
import { ConfigurationError, Mistakes } from './error.js'

/**
 * The configuration with each package that `settings.spelling.dictionaries` names looked up in the project.
 * @throws {ConfigurationError} with each name that is none of the `dictionary-*` family, or whose package is not
 * installed.
 */
export function withForeignDictionaries(config: Config, loaded: LoadedConfiguration, root: string): Config {
  const mistakes = new Mistakes()
  const found = config.map((object, index) => {
    const spelling = object.settings?.spelling
    if (!hasDictionaries(spelling)) return object
    const place = [...(Array.isArray(loaded.value) ? [index] : []), 'settings', 'spelling', 'dictionaries']
    const dictionaries = spelling.dictionaries.flatMap((name, at) => {
      const dictionary = typeof name === 'string' ? lookUp(name, root) : noPackage(String(name))
      if (!('fr' in dictionary)) return [dictionary]
      const range = loaded.locate([...place, at]) ?? loaded.locate(place)
      const where = { file: loaded.file, source: loaded.source, ...(range ? { range } : {}) }
      mistakes.tell(new ConfigurationError(dictionary, where))
      return []
    })
    return {
      ...object,
      settings: { ...object.settings, spelling: { ...spelling, dictionaries } },
    } satisfies ConfigObject
  })
  mistakes.raise()
  return found
}

function hasDictionaries(spelling: unknown): spelling is { readonly dictionaries: readonly unknown[] } {
  return (
    typeof spelling === 'object' &&
    spelling !== null &&
    'dictionaries' in spelling &&
    Array.isArray(spelling.dictionaries)
  )
}

/** Name of a package of the family, its language after the dash; it may have a scope. */
const family = /^(?:@[a-z0-9-]+\/)?dictionary-([a-z]{2,3}(?:-[a-z0-9]+)*)$/

interface FoundDictionary extends ForeignDictionary {
  /** Changes with the file: results of another version are not kept. */
  readonly state: string
}

/** As Node looks packages up: in each `node_modules` from the configuration's folder to the root. */
function lookUp(name: string, root: string): FoundDictionary | Localized {
  const language = family.exec(name)?.[1]
  if (language === undefined) return noPackage(name)
  for (let folder = root; ; folder = dirname(folder)) {
    const location = join(folder, 'node_modules', name)
    try {
      const { size, mtimeMs } = statSync(join(location, 'index.dic'))
      statSync(join(location, 'index.aff'))
      return { name, language, location, state: `${size} ${mtimeMs}` }
    } catch {
      // Not in this folder.
    }
    if (dirname(folder) === folder) break
  }
  return {
    fr: `Le dictionnaire «\u00a0${name}\u00a0» (settings.spelling.dictionaries) n’est pas installé. Installez-le dans le projet\u00a0: npm install --save-dev ${name}.`,
    en: `The dictionary \`${name}\` (settings.spelling.dictionaries) is not installed. Install it in the project: npm install --save-dev ${name}.`,
  }
}

function noPackage(name: string): Localized {
  return {
    fr: `«\u00a0${name}\u00a0» (settings.spelling.dictionaries) n’est pas un paquet de la famille dictionary-*, comme dictionary-es ou dictionary-en-gb.`,
    en: `\`${name}\` (settings.spelling.dictionaries) is no package of the dictionary-* family, such as dictionary-es or dictionary-en-gb.`,
  }
}
