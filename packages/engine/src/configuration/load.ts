import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from 'yaml'
import { ConfigurationError } from './error.js'

/** A configuration file as read, before it is validated. */
export interface LoadedConfiguration {
  readonly file: string
  readonly source: string
  readonly value: unknown
  /** Place of a value by its path, as well as the format allows. */
  locate(path: readonly (string | number)[]): { start: number; end: number } | undefined
}

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
  if (extension === '.json' || extension === '.yaml' || extension === '.yml') return loadData(file, source)
  if (code) return loadModule(file, source)
  throw new ConfigurationError(
    {
      fr: 'Cette configuration est un programme, et ce dossier n’est pas déclaré sûr\u00a0: elle n’est pas exécutée, les réglages par défaut s’appliquent. Déclarez le dossier sûr, ou écrivez la configuration en YAML ou en JSON.',
      en: 'This configuration is a program, and this folder is not trusted: it is not run, the defaults hold. Trust the folder, or write the configuration in YAML or JSON.',
    },
    { file, source },
  )
}

async function loadData(file: string, source: string): Promise<LoadedConfiguration> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source, { logLevel: 'silent' })
  const [error] = document.errors
  if (error) {
    const detail = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
    throw new ConfigurationError(
      {
        fr: `Ce fichier de configuration est mal formé : ${detail}.`,
        en: `This configuration file is malformed: ${detail}.`,
      },
      { file, source, range: { start: error.pos[0], end: error.pos[1] } },
      error,
    )
  }
  return {
    file,
    source,
    value: document.toJS() as unknown,
    locate(path) {
      const key = keyRange(document, path)
      if (key) return key
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range ? { start: node.range[0], end: node.range[1] } : undefined
    },
  }
}

/** Place of the key that the last element of `path` names, when it is a map's. */
function keyRange(
  document: Document.Parsed,
  path: readonly (string | number)[],
): { start: number; end: number } | undefined {
  const last = path.at(-1)
  if (typeof last !== 'string') return undefined
  const parent = (path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)) as
    | { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] }
    | undefined
  const range = parent?.items?.find(({ key }) => key?.value === last)?.key?.range
  return range ? { start: range[0], end: range[1] } : undefined
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
