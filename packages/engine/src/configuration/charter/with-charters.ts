import type { Config, ConfigObject, Localized } from '@lisible/core'
import type { Charter, CharterColour, CharterTerm } from '@lisible/rules-brand'
import { type LoadedConfiguration, parseConfiguration } from '../data.js'
import { ConfigurationError, Mistakes } from '../error.js'
import { describeType } from '../expected.js'
import { type CharterFiles, wayFrom } from './files.js'
import type { TellMistake, WrittenPath } from './mistake.js'
import { type NamedFile, readCharter } from './read.js'
import { coloursOfTokens } from './tokens.js'
import { readVocabulary } from './vocabulary.js'

/**
 * The configuration with the charter that each `settings.charter` names in its place, read and checked.
 * @throws {ConfigurationError} with every mistake of each and of the files that it names, at their places.
 */
export async function withCharters(
  config: Config,
  loaded: LoadedConfiguration,
  files: CharterFiles,
): Promise<Config> {
  if (!config.some(({ settings }) => settings?.charter !== undefined)) return config
  const isList = Array.isArray(loaded.value)
  const read: ConfigObject[] = []
  const mistakes = new Mistakes()
  for (const [index, object] of config.entries()) {
    const name = object.settings?.charter
    if (name === undefined) read.push(object)
    else {
      const place = [...(isList ? [index] : []), 'settings', 'charter']
      const charter = await mistakes.in(() => new CharterReader(loaded, place, files).read(name))
      read.push({ ...object, settings: { ...object.settings, charter } })
    }
  }
  mistakes.raise()
  return read
}

const mal: Localized = { fr: 'Cette charte est mal formée', en: 'This charter is malformed' }
const malTokens: Localized = {
  fr: 'Ce fichier de tokens est mal formé',
  en: 'This file of tokens is malformed',
}

/** Reads one charter, and remembers which files it is made of. */
class CharterReader {
  readonly #loaded: LoadedConfiguration
  readonly #place: WrittenPath
  readonly #host: CharterFiles
  readonly #files: string[] = []
  readonly #mistakes = new Mistakes()

  constructor(loaded: LoadedConfiguration, place: WrittenPath, host: CharterFiles) {
    this.#loaded = loaded
    this.#place = place
    this.#host = host
  }

  /** @throws {ConfigurationError} with all that is wrong. */
  async read(name: unknown): Promise<Charter> {
    if (typeof name !== 'string' || name.trim() === '') {
      const received = name === null ? 'null' : Array.isArray(name) ? 'Array' : typeof name
      throw this.#wrongName({
        fr: `«\u00a0settings.charter\u00a0» attend le chemin d’un fichier, comme «\u00a0charte.yaml\u00a0»\u202f; reçu\u00a0: ${describeType(received === 'object' ? 'Object' : received, 'fr')}.`,
        en: `\`settings.charter\` expects the path of a file, such as \`charte.yaml\`; received ${describeType(received === 'object' ? 'Object' : received, 'en')}.`,
      })
    }
    const found = await this.#text('', name)
    if ('problem' in found) {
      throw this.#wrongName({
        fr: `La charte «\u00a0${name}\u00a0» (settings.charter) ne peut pas être lue\u00a0: ${found.problem.fr}.`,
        en: `The charter \`${name}\` (settings.charter) cannot be read: ${found.problem.en}.`,
      })
    }
    const { way, text } = found
    this.#files.push(way)
    const source = await parseConfiguration(this.#pathOf(way), text, mal)
    const { charter = {}, tokens, vocabulary } = readCharter(source.value, this.#toldIn(source)) ?? {}
    const folder = way.slice(0, Math.max(0, way.lastIndexOf('/')))
    const colours = tokens ? await this.#mistakes.in(() => this.#colours(tokens, folder, source)) : undefined
    const lists = vocabulary
      ? await this.#mistakes.in(() => this.#vocabulary(vocabulary, folder, source))
      : undefined
    this.#mistakes.raise()
    const { visual, voice } = charter
    return {
      files: this.#files,
      ...charter,
      ...(visual ? { visual: withAll(visual, { colours: colours ?? [] }) } : {}),
      ...(voice ? { voice: withAll(voice, { ...lists }) } : {}),
    }
  }

  async #colours(
    { path, place }: NamedFile,
    folder: string,
    charter: LoadedConfiguration,
  ): Promise<readonly CharterColour[]> {
    const found = await this.#text(folder, path)
    if ('problem' in found) {
      throw mistakeIn(charter, place, {
        fr: `Le fichier de tokens «\u00a0${path}\u00a0» ne peut pas être lu\u00a0: ${found.problem.fr}.`,
        en: `The file of tokens \`${path}\` cannot be read: ${found.problem.en}.`,
      })
    }
    this.#files.push(found.way)
    const source = await parseConfiguration(this.#pathOf(found.way), found.text, malTokens)
    return coloursOfTokens(source.value, this.#toldIn(source))
  }

  async #vocabulary(
    { path, place }: NamedFile,
    folder: string,
    charter: LoadedConfiguration,
  ): Promise<{ readonly terms: readonly CharterTerm[]; readonly accepted: readonly string[] }> {
    const lists = new Map<string, readonly string[]>()
    let problem: Localized | undefined
    for (const name of ['accept.txt', 'reject.txt']) {
      const found = await this.#text(folder, `${path}/${name}`)
      if ('problem' in found) {
        // One of the two lists is enough.
        if (problem === undefined || !found.missing) problem = found.problem
        if (found.missing) continue
        throw this.#noVocabulary(path, place, charter, problem)
      }
      this.#files.push(found.way)
      lists.set(name, this.#words(found.text, this.#pathOf(found.way)))
    }
    if (lists.size === 0) throw this.#noVocabulary(path, place, charter, problem!)
    return {
      terms: (lists.get('reject.txt') ?? []).map((avoid) => ({ avoid })),
      accepted: lists.get('accept.txt') ?? [],
    }
  }

  #noVocabulary(
    path: string,
    place: WrittenPath,
    charter: LoadedConfiguration,
    problem: Localized,
  ): ConfigurationError {
    return mistakeIn(charter, place, {
      fr: `Le vocabulaire «\u00a0${path}\u00a0» ne peut pas être lu\u00a0: ${problem.fr}. On attend un dossier qui contient accept.txt, reject.txt ou les deux.`,
      en: `The vocabulary \`${path}\` cannot be read: ${problem.en}. A folder that holds accept.txt, reject.txt or both is expected.`,
    })
  }

  async #text(
    folder: string,
    path: string,
  ): Promise<{ way: string; text: string } | { problem: Localized; missing?: boolean }> {
    const from = wayFrom(folder, path)
    if ('problem' in from) return from
    const content = await this.#host.read(from.way)
    return 'text' in content ? { way: from.way, text: content.text } : content
  }

  /** Beside the configuration, whose path the host understands. */
  #pathOf(way: string): string {
    const { file } = this.#loaded
    return `${file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)}${way}`
  }

  #words(list: string, file: string): readonly string[] {
    return readVocabulary(list).flatMap(({ words, start, end }) => {
      if (words.length === 0) {
        const where = { file, source: list, range: { start, end } }
        this.#mistakes.tell(new ConfigurationError(unreadEntry(list.slice(start, end)), where))
      }
      return words
    })
  }

  #toldIn(source: LoadedConfiguration): TellMistake {
    return (path, text) => this.#mistakes.tell(mistakeIn(source, path, text))
  }

  #wrongName(text: Localized): ConfigurationError {
    return mistakeIn(this.#loaded, this.#place, text)
  }
}

/** With what files that it names add to its lists. */
function withAll<T extends object, L extends Readonly<Record<string, readonly unknown[]>>>(
  section: T,
  more: L,
): T {
  const lists = Object.entries(more).filter(([, list]) => list.length > 0)
  const own = section as Readonly<Record<string, readonly unknown[] | undefined>>
  return {
    ...section,
    ...Object.fromEntries(lists.map(([key, list]) => [key, [...(own[key] ?? []), ...list]])),
  }
}

function unreadEntry(entry: string): Localized {
  return {
    fr: `«\u00a0${entry}\u00a0» est une expression que lisible ne lit pas. Écrivez les mots un par ligne\u00a0; parmi les expressions, «\u00a0[ab]\u00a0», «\u00a0a?\u00a0», «\u00a0(a|b)\u00a0» et «\u00a0(?i)\u00a0» sont lues.`,
    en: `\`${entry}\` is an expression that lisible does not read. Write the words one a line; of expressions, \`[ab]\`, \`a?\`, \`(a|b)\` and \`(?i)\` are read.`,
  }
}

/** A mistake at a value, or at the nearest above it that is written. */
function mistakeIn(source: LoadedConfiguration, path: WrittenPath, text: Localized): ConfigurationError {
  let range: { start: number; end: number } | undefined
  for (let length = path.length; length > 0 && !range; length--) range = source.locate(path.slice(0, length))
  return new ConfigurationError(text, {
    file: source.file,
    source: source.source,
    range: range ?? { start: 0, end: 0 },
  })
}
