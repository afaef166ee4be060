import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LoadedConfiguration, parseConfiguration } from './data.js'
import { ConfigurationError } from './error.js'

/**
 * Reads a configuration file of any format. With `code` false a file that is a program is not run.
 * @throws {ConfigurationError} when it cannot be read, parsed or run.
 */
export async function loadConfiguration(file: string, code = true): Promise<LoadedConfiguration> {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError(
      {
        fr: `Ce fichier de configuration ne peut pas être lu (${detail}). Vérifiez le chemin donné à --config et les droits du fichier.`,
        en: `This configuration file cannot be read (${detail}). Check the path given to --config and the permissions of the file.`,
      },
      { file },
      error,
    )
  }
  const extension = extname(file)
  if (extension === '.json' || extension === '.yaml' || extension === '.yml')
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
