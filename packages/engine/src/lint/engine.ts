import { relative, resolve, sep } from 'node:path'
import {
  type Draft,
  type Finding,
  LineIndex,
  Linter,
  type Locale,
  mediaNeeds,
  type Problem,
  parseDraft,
  type ResolvedConfig,
  type Resources,
} from '@lisible/core'
import { canonicalNetwork } from '../configuration/networks.js'
import { ConfigurationSource } from '../configuration/source.js'
import { findDrafts } from '../files/find.js'
import { decodeDraft, type ReadResult, readDraft } from '../files/read.js'
import { type MediaHost, openMediaHost } from '../media/media-host.js'
import { nodeResources } from '../resources/resources.js'
import { countFindings, type FindingCounts } from './counts.js'

export interface EngineOptions {
  /** Folder that relative paths and globs start from. Absent: the working folder. */
  readonly cwd?: string
  /** Language of messages. Absent: `fr`. */
  readonly locale?: Locale
  /** Configuration file; `false`: none. Absent: discovered from each draft upwards. */
  readonly config?: string | false
  /** Check for these networks instead of those declared. */
  readonly networks?: readonly string[]
  /** Only these rules: ids, or packages (`spelling`). */
  readonly only?: readonly string[]
  /** `false`: media files are not read; what depends on them is not said to be fine. */
  readonly media?: boolean
}

/** What was found in one draft. */
export interface LintResult {
  /** As given or found, relative to the working folder where it is below it, with `/`. */
  readonly path: string
  readonly findings: readonly Finding[]
  readonly counts: FindingCounts
  /** The text that was checked; absent where it could not be read. */
  readonly source?: string
}

/** Checks files and texts with everything the machine offers: configuration, lexicons, media. */
export class Engine {
  readonly #cwd: string
  readonly #options: EngineOptions
  readonly #configurations: ConfigurationSource
  readonly #linter: Linter
  #media: MediaHost | undefined

  constructor(options: EngineOptions = {}, resources: Resources = nodeResources()) {
    this.#cwd = resolve(options.cwd ?? '.')
    this.#options = options
    this.#configurations = new ConfigurationSource(this.#cwd, options)
    this.#linter = new Linter({ locale: options.locale ?? 'fr', resources })
  }

  /**
   * Drafts that the patterns name, as absolute paths.
   * @throws {ConfigurationError} when the configuration is wrong or a pattern names nothing.
   */
  async find(patterns: readonly string[]): Promise<readonly string[]> {
    const resolver = await this.#configurations.forFolder(this.#cwd)
    const found = await findDrafts({
      cwd: this.#cwd,
      patterns,
      configuredGlobs: resolver.files,
      ignoreFiles: true,
    })
    const [unmatched] = found.unmatched
    if (unmatched !== undefined) throw this.#configurations.nothingFound(unmatched)
    const named = new Set(patterns.map((pattern) => resolve(this.#cwd, pattern)))
    const kept: string[] = []
    for (const file of found.files) {
      if (named.has(file) || !(await this.#configurations.forFile(file)).ignores(file)) kept.push(file)
    }
    return kept
  }

  /** Checks files one after the other, results as they come. */
  async *lintFiles(patterns: readonly string[]): AsyncGenerator<LintResult> {
    for (const file of await this.find(patterns)) yield await this.lintFile(file)
  }

  /** Checks one file. */
  async lintFile(file: string): Promise<LintResult> {
    return this.#lint(resolve(this.#cwd, file), readDraft(file))
  }

  /** Checks a text as if it stood in the file `path`, which need not exist and decides format and configuration. */
  async lintText(text: string | Uint8Array, path = 'stdin.post.md'): Promise<LintResult> {
    const read = typeof text === 'string' ? decodeDraft(Buffer.from(text)) : decodeDraft(text)
    return this.#lint(resolve(this.#cwd, path), read)
  }

  /** What holds for one draft. */
  async resolveConfig(file: string): Promise<ResolvedConfig> {
    return (await this.#configurations.forFile(resolve(this.#cwd, file))).resolve(resolve(this.#cwd, file))
  }

  /** Ends what runs beside the main thread. */
  async close(): Promise<void> {
    await this.#media?.close()
    this.#media = undefined
  }

  async #lint(path: string, read: ReadResult): Promise<LintResult> {
    const resolver = await this.#configurations.forFile(path)
    const config = resolver.resolve(path)
    const shown = this.#shown(path)
    if ('problem' in read)
      return this.#result(shown, this.#linter.lint(unreadable(shown, read.problem), config))
    const draft = parseDraft(read.source, {
      path: shown,
      defaultLang: config.lang,
      defaultNetworks: config.networks,
      canonicalNetwork,
      ...(this.#options.networks ? { networks: this.#options.networks } : {}),
    })
    const facts = await this.#facts(draft, path, config)
    return this.#result(shown, this.#linter.lint(draft, config, facts), read.source)
  }

  async #facts(draft: Draft, path: string, config: ResolvedConfig) {
    const hasMedia = draft.publications.some(({ children }) => children.some(({ type }) => type === 'media'))
    if (!hasMedia) return undefined
    const needs = mediaNeeds(config)
    if (needs.size === 0) return undefined
    this.#media ??= openMediaHost({ enabled: this.#options.media ?? true })
    return this.#media.facts(draft, path, this.#configurations.projectRoot(path), needs)
  }

  #result(path: string, findings: readonly Finding[], source?: string): LintResult {
    return { path, findings, counts: countFindings(findings), ...(source === undefined ? {} : { source }) }
  }

  #shown(path: string): string {
    const way = relative(this.#cwd, path)
    return (way.startsWith('..') ? path : way).split(sep).join('/')
  }
}

function unreadable(path: string, problem: Problem): Draft {
  return { path, source: '', lines: new LineIndex(''), publications: [], problems: [problem] }
}
