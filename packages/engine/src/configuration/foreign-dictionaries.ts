import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config, ConfigObject } from '@lisible/core'
import type { ForeignDictionary } from '@lisible/lexicon-fr'
import { ConfigurationError } from './error.js'

/**
 * The configuration with each package that `settings.spelling.dictionaries` names looked up in the project.
 * @throws {ConfigurationError} when a name is none of the `dictionary-*` family, or the package is not installed.
 */
export function withForeignDictionaries(config: Config, root: string): Config {
  return config.map((object) => {
    const spelling = object.settings?.spelling
    if (!hasDictionaries(spelling)) return object
    const dictionaries = spelling.dictionaries.map((name) =>
      typeof name === 'string' ? lookUp(name, root) : refuse(String(name)),
    )
    return {
      ...object,
      settings: { ...object.settings, spelling: { ...spelling, dictionaries } },
    } satisfies ConfigObject
  })
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
function lookUp(name: string, root: string): FoundDictionary {
  const language = family.exec(name)?.[1]
  if (language === undefined) return refuse(name)
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
  throw new ConfigurationError({
    fr: `Le dictionnaire «\u00a0${name}\u00a0» (settings.spelling.dictionaries) n’est pas installé. Installez-le dans le projet\u00a0: npm install --save-dev ${name}.`,
    en: `The dictionary \`${name}\` (settings.spelling.dictionaries) is not installed. Install it in the project: npm install --save-dev ${name}.`,
  })
}

function refuse(name: string): never {
  throw new ConfigurationError({
    fr: `«\u00a0${name}\u00a0» (settings.spelling.dictionaries) n’est pas un paquet de la famille dictionary-*, comme dictionary-es ou dictionary-en-gb.`,
    en: `\`${name}\` (settings.spelling.dictionaries) is no package of the dictionary-* family, such as dictionary-es or dictionary-en-gb.`,
  })
}
