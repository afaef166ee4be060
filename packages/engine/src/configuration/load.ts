import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { closest, type Localized } from '@lisible/core'
import { namesIn } from '../files/names-in.js'
import { isLink } from '../files/stats.js'
import { type LoadedConfiguration, parseConfiguration } from './data.js'
import { discoverConfiguration } from './discover.js'
import { ConfigurationError } from './error.js'

/**
 * Reads a configuration file of any format. With `code` false a file that is a program is not run.
 * @throws {ConfigurationError} when it cannot be read, parsed or run.
 */
export async function loadConfiguration(file: string, code = true): Promise<LoadedConfiguration> {
  let source: string
  try {
    // Nothing ends some devices, nor the wait for who writes into a pipe.
    const there = statSync(file)
    if (!there.isFile() && !there.isDirectory()) throw new ConfigurationError(notFile, { file })
    source = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw new ConfigurationError(unreadable(file, error as NodeJS.ErrnoException), { file }, error)
  }
  const extension = extname(file)
  if (extension === '.json' || extension === '.jsonc' || extension === '.yaml' || extension === '.yml')
    return parseConfiguration(file, source)
  if (code) return loadModule(file, source)
  throw new ConfigurationError(
    {
      fr: 'Cette configuration est un programme, et ce dossier n’est pas déclaré sûr\u00a0: elle n’est pas exécutée, les réglages par défaut s’appliquent. Déclarez le dossier sûr, ou écrivez la configuration en YAML ou en JSON.',
      en: 'This configuration is a program, and this folder is not trusted: it is not run, the defaults hold. Trust the folder, or write the configuration in YAML or JSON.',
    },
    { file, source },
  )
}

const notFile: Localized = {
  fr: 'Ce n’est pas un fichier. Donnez à --config un fichier de configuration, ou faites-en un ici\u00a0: lisible init',
  en: 'This is no file. Give --config a configuration file, or make one here: lisible init',
}

/** Why a configuration file cannot be read, and what to do: the file that was meant, where one is near. */
function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Localized {
  if (code === 'EISDIR') {
    return {
      fr: 'C’est un dossier. Donnez à --config le fichier de configuration qu’il contient.',
      en: 'This is a folder. Give --config the configuration file in it.',
    }
  }
  if (isLink(file)) {
    return {
      fr: 'Cette configuration est un lien qui ne mène à aucun fichier. Refaites le lien, ou retirez-le.',
      en: 'This configuration is a link that leads to no file. Make the link anew, or remove it.',
    }
  }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    return {
      fr: `Ce fichier de configuration ne peut pas être lu (${code ?? message}). Vérifiez les droits du fichier.`,
      en: `This configuration file cannot be read (${code ?? message}). Check the permissions of the file.`,
    }
  }
  const folder = dirname(file)
  const beside = namesIn(folder).filter((name) => extensions.test(name))
  const near = closest(basename(file), beside)[0]
  const holding = discoverConfiguration(folder)
  if (near !== undefined) {
    const path = relative('.', join(folder, near))
    return {
      fr: `Ce fichier de configuration n’existe pas. Vouliez-vous dire « ${path} » ?`,
      en: `There is no such configuration file. Did you mean \`${path}\`?`,
    }
  }
  if (holding !== undefined) {
    const path = relative('.', holding)
    return {
      fr: `Ce fichier de configuration n’existe pas. « ${path} » existe : sans --config, lisible le lit de lui-même.`,
      en: `There is no such configuration file. There is \`${path}\`: without --config, lisible reads it by itself.`,
    }
  }
  return {
    fr: 'Ce fichier de configuration n’existe pas, et il n’y en a aucun dans ce dossier ni au-dessus. Vérifiez le chemin donné à --config, ou créez une configuration : lisible init',
    en: 'There is no such configuration file, and none in its folder or above. Check the path given to --config, or make a configuration: lisible init',
  }
}

const extensions = /\.(?:ya?ml|jsonc?|[cm]?[jt]s)$/

async function loadModule(file: string, source: string): Promise<LoadedConfiguration> {
  let exported: unknown
  try {
    if (/\.[cm]?ts$/.test(file)) {
      const { createJiti } = await import('jiti')
      exported = await createJiti(file, { moduleCache: false, fsCache: false }).import(file, {
        default: true,
      })
    } else {
      const module = (await import(`${pathToFileURL(file).href}?read=${Date.now()}`)) as { default?: unknown }
      exported = module.default
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError(
      {
        fr: `Ce fichier de configuration s’est arrêté sur une erreur : ${detail}`,
        en: `This configuration file stopped on an error: ${detail}`,
      },
      { file },
      error,
    )
  }
  if (exported === undefined) {
    throw new ConfigurationError(
      {
        fr: 'Ce fichier de configuration n’exporte rien. Écrivez « export default defineConfig({ … }) ».',
        en: 'This configuration file exports nothing. Write `export default defineConfig({ … })`.',
      },
      { file },
    )
  }
  return { file, source, value: exported, locate: (path) => findInCode(source, path) }
}

/** Best guess in code: where the last key of the path is written, after the keys before it. */
function findInCode(
  source: string,
  path: readonly (string | number)[],
): { start: number; end: number } | undefined {
  let at = 0
  let hit: { start: number; end: number } | undefined
  for (const key of path) {
    if (typeof key === 'number') continue
    const next = source.indexOf(key, at)
    if (next === -1) return hit
    hit = { start: next, end: next + key.length }
    at = next
  }
  return hit
}
