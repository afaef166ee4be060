import { explainYamlError, type Localized } from '@lisible/core'
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

const malformed: Localized = {
  fr: 'Ce fichier de configuration est mal formé',
  en: 'This configuration file is malformed',
}

/**
 * Reads a configuration that is data: YAML, or JSON, where comments (`//`, `/* *\/`) and last commas do no harm.
 * @param told what a file that is neither is called
 * @throws {ConfigurationError} when it is malformed.
 */
export async function parseConfiguration(
  file: string,
  source: string,
  told: Localized = malformed,
): Promise<LoadedConfiguration> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(/\.jsonc?$/.test(file) ? withoutComments(source) : source, {
    // Silence would keep quiet about a second document too.
    logLevel: 'error',
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error) {
    const detail = explainYamlError(error.code, error.message)
    const bare = /[[,]\s*#[^\n]*$/m.test(source)
    throw new ConfigurationError(
      {
        fr: `${told.fr}\u00a0: ${detail.fr}.${bare ? ' Une valeur qui commence par «\u00a0#\u00a0» s’écrit entre guillemets.' : ''}`,
        en: `${told.en}: ${detail.en}.${bare ? ' A value that starts with `#` is written in quotes.' : ''}`,
      },
      { file, source, range: { start: error.pos[0], end: error.pos[1] } },
      error,
    )
  }
  return {
    file,
    source,
    value: plainValue(document, file, source, told),
    locate(path) {
      const key = keyRange(document, path)
      if (key) return key
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range ? { start: node.range[0], end: node.range[1] } : undefined
    },
  }
}

/** JSON with blanks for its comments: all else stays in its place. */
function withoutComments(json: string): string {
  return json.replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith('/') ? found.replace(/[^\r\n]/g, ' ') : found,
  )
}

/** An alias without its anchor, or one that unfolds without end, is found only here. */
function plainValue(document: Document.Parsed, file: string, source: string, told: Localized): unknown {
  try {
    return document.toJS()
  } catch (error) {
    const detail = explainYamlError('BAD_ALIAS', error instanceof Error ? error.message : String(error))
    throw new ConfigurationError(
      { fr: `${told.fr}\u00a0: ${detail.fr}.`, en: `${told.en}: ${detail.en}.` },
      { file, source, range: { start: 0, end: 0 } },
      error,
    )
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
