import { dirname, relative, resolve } from 'node:path'
import {
  type Draft,
  type FactsByFile,
  type Finding,
  fixDraft,
  type ImportedDraft,
  importDrafts,
  LineIndex,
  Linter,
  type Locale,
  type Localized,
  type MediaFacts,
  mediaNeeds,
  type ParseOptions,
  type Problem,
  parseDraft,
  type ResolvedConfig,
  type Resources,
  unifiedDiff,
  writeNative,
} from '@lisible/core'
import type { KeptResults } from '../cache/kept-results.js'
import { rulesById } from '../configuration/builtin.js'
import { ConfigurationError } from '../configuration/error.js'
import { canonicalNetwork } from '../configuration/networks.js'
import { ConfigurationSource } from '../configuration/source.js'
import { findDrafts, looksLikeDraft } from '../files/find.js'
import { decodeDraft, type ReadResult, readDraft } from '../files/read.js'
import { slashed } from '../files/slashed.js'
import {
  factsOfCopies,
  type PreparedCopy,
  prepareCopies,
  type Uncopied,
  withCopies,
} from '../fixing/copies.js'
import { fixWithCopies } from '../fixing/fix-with-copies.js'
import { replaceFile, type WriteFailure } from '../fixing/write.js'
import { locate } from '../media/locate.js'
import { type MediaHost, openMediaHost } from '../media/media-host.js'
import { withMovedMedia } from '../media/moved.js'
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
  /** Folder that keeps measures of media between runs; `false`: none. Absent: in `node_modules`, if there is one. */
  readonly mediaCache?: string | false
  /** `false`: configuration files that are programs are not run. */
  readonly code?: boolean
  /** Keeps results between runs. */
  readonly results?: ResultsOptions
  /** Bytes of drafts that are not to be read from the disk, such as those of git's index. `undefined`: read from it. */
  readonly contentOf?: (path: string) => Uint8Array | undefined
}

export interface ResultsOptions {
  /** File that holds them. */
  readonly file: string
  /** Changes with the program: results of another one are not used. */
  readonly program: string
}

/** A text that was read; what is wrong in it is looked for when somebody asks. */
export interface DraftReading {
  readonly draft: Draft
  readonly config: ResolvedConfig
  /** How `draft` was read: an edited text is read the same way. */
  readonly parseOptions: ParseOptions
  /** Checks another reading of the draft with the facts known now. */
  readonly lint: (draft: Draft) => readonly Finding[]
  /** Checks the text, at the pace of `drive`: at one go where there is none. */
  readonly find: (drive?: Drive) => Promise<TextFindings>
}

/** Goes through the steps of a check, and may let others have the thread between two of them. */
export type Drive = <T>(steps: Generator<undefined, T>) => T | Promise<T>

/** What is wrong in a text as far as that is known at once, its media files perhaps later. */
export interface TextFindings {
  /** Final when there is nothing to `complete`. */
  readonly findings: readonly Finding[]
  /** Measures the media that are not known yet and checks again; absent when nothing is left to measure. */
  readonly complete?: (signal?: AbortSignal, drive?: Drive) => Promise<readonly Finding[]>
}

/** A text checked at once, its media files perhaps later. */
export type DraftCheck = Omit<DraftReading, 'find'> & TextFindings

/** What was found in one draft. */
export interface LintResult {
  /** As given or found, relative to the working folder where it is below it, with `/`. */
  readonly path: string
  readonly findings: readonly Finding[]
  readonly counts: FindingCounts
  /** The text that was checked; absent where it could not be read. */
  readonly source?: string
  /** Its tree; absent where it could not be read. */
  readonly draft?: Draft
}

/** What became of a file that was to be fixed. */
export interface FixResult {
  /** Findings that are left. */
  readonly result: LintResult
  /** How many findings were fixed. */
  readonly applied: number
  /** What changed, as a unified diff; absent: nothing. */
  readonly diff?: string
  /** Why the file was left as it was. */
  readonly failure?: WriteFailure
  /** Copies of media that could not be made: the draft names the originals still. */
  readonly uncopied?: readonly Uncopied[]
}

/** Checks files and texts with everything the machine offers: configuration, lexicons, media. */
export class Engine {
  readonly #cwd: string
  readonly #options: EngineOptions
  readonly #configurations: ConfigurationSource
  readonly #linter: Linter
  /** For texts that are being written. */
  readonly #remembering: Linter
  #media: MediaHost | undefined
  #results: Promise<KeptResults> | undefined

  constructor(options: EngineOptions = {}, resources: Resources = nodeResources()) {
    this.#cwd = resolve(options.cwd ?? '.')
    this.#options = options
    this.#configurations = new ConfigurationSource(this.#cwd, options)
    const shared = { locale: options.locale ?? 'fr', resources, knownRules: [...rulesById.keys()] }
    this.#linter = new Linter(shared)
    this.#remembering = new Linter({ ...shared, remember: true })
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
    if (unmatched !== undefined) throw new ConfigurationError(await this.nothingAt(unmatched))
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
    const path = resolve(this.#cwd, file)
    const read = this.#read(path)
    const results = await this.#keptResults()
    if (!results || 'problem' in read) return this.#lint(path, read)
    const config = await this.resolveConfig(path)
    const shown = this.#shown(path)
    const known = results.find(shown, read.bytes, config)
    if (known) return { path: shown, findings: known, counts: countFindings(known), source: read.source }
    const draft = this.#parse(read.source, shown, config)
    // Before they are measured: a file that changes meanwhile is measured again next time.
    const media = results.mediaStates(draft, path, this.#configurations.projectRoot(path))
    const facts = await this.#facts(draft, path, config)
    const findings = this.#linter.lint(draft, config, facts)
    // What stood in the way this time may be gone the next.
    if (![...(facts?.values() ?? [])].some(isPassing)) {
      results.keep(shown, read.bytes, config, findings, media)
    }
    return this.#result(shown, findings, draft)
  }

  /** Whether a result is kept from an earlier run, where draft, media, configuration and program are the same. */
  async remembers(file: string): Promise<boolean> {
    const results = await this.#keptResults()
    const path = resolve(this.#cwd, file)
    const read = results && this.#read(path)
    if (!read || 'problem' in read) return false
    return results.has(this.#shown(path), read.bytes, await this.resolveConfig(path))
  }

  /** Keeps what another thread found in `source`, the text of a draft whose media nothing depends on. */
  async keep(file: string, source: string, findings: readonly Finding[]): Promise<void> {
    const results = await this.#keptResults()
    const path = resolve(this.#cwd, file)
    results?.keep(this.#shown(path), Buffer.from(source), await this.resolveConfig(path), findings, [])
  }

  /** Whether results were to be kept in a file that is not usable; it is made anew. */
  async resultsWereDamaged(): Promise<boolean> {
    return (await this.#keptResults())?.damaged ?? false
  }

  /** Writes the results that are to be kept. The answer is why they could not be, as the system says it (`EACCES`). */
  async saveResults(): Promise<string | undefined> {
    return (await this.#results)?.save()
  }

  #keptResults(): Promise<KeptResults> | undefined {
    const { results, locale, networks, media } = this.#options
    if (!results) return undefined
    const program = JSON.stringify([results.program, locale ?? 'fr', networks ?? [], media ?? true])
    this.#results ??= import('../cache/kept-results.js').then(
      ({ KeptResults }) => new KeptResults({ ...results, program }),
    )
    return this.#results
  }

  /** Checks one file unless media of it would have to be measured: `undefined` then. */
  async lintTextOf(file: string): Promise<LintResult | undefined> {
    const path = resolve(this.#cwd, file)
    const read = this.#read(path)
    if ('problem' in read || this.#options.media === false) return this.#lint(path, read)
    const config = await this.resolveConfig(path)
    const draft = this.#parse(read.source, this.#shown(path), config)
    if (hasMedia(draft) && mediaNeeds(config).size > 0) return undefined
    return this.#result(draft.path, this.#linter.lint(draft, config), draft)
  }

  /** Checks a text as if it stood in the file `path`, which need not exist and decides format and configuration. */
  async lintText(text: string | Uint8Array, path = 'stdin.post.md'): Promise<LintResult> {
    const read = typeof text === 'string' ? decodeDraft(Buffer.from(text)) : decodeDraft(text)
    return this.#lint(resolve(this.#cwd, path), read)
  }

  /**
   * Checks a text in two steps: the first needs no measure of any media file. What was said of each paragraph is
   * kept, for the next time somebody typed a letter.
   * @throws {ConfigurationError} when the configuration that holds for `path` is wrong.
   */
  async check(text: string, path: string): Promise<DraftCheck> {
    const { find, ...reading } = await this.open(text, path)
    return { ...reading, ...(await find()) }
  }

  /**
   * Reads a text, whose findings can be asked for: as `check`, for those who must answer others meanwhile.
   * @throws {ConfigurationError} when the configuration that holds for `path` is wrong.
   */
  async open(text: string, path: string): Promise<DraftReading> {
    const file = resolve(this.#cwd, path)
    const config = (await this.#configurations.forFile(file)).resolve(file)
    const parseOptions = this.#parseOptions(this.#shown(file), config)
    const draft = parseDraft(text, parseOptions)
    const needs = mediaNeeds(config)
    let facts: FactsByFile | undefined
    const steps = (read: Draft) => this.#remembering.lintSteps(read, config, facts)
    const lint = (read: Draft) => atOnce(steps(read))
    const find = async (drive: Drive = atOnce): Promise<TextFindings> => {
      if (needs.size === 0 || !hasMedia(draft)) return { findings: await drive(steps(draft)) }
      this.#media ??= this.#openMedia()
      const media = this.#media
      const root = this.#configurations.projectRoot(file)
      facts = media.known(draft, file, root, needs)
      const findings = await drive(steps(draft))
      if (facts) return { findings }
      const complete = async (signal?: AbortSignal, pace: Drive = atOnce) => {
        facts = await media.facts(draft, file, root, needs, signal)
        return pace(steps(draft))
      }
      return { findings, complete }
    }
    return { draft, config, parseOptions, lint, find }
  }

  /** What is remembered of a medium that a draft names; `undefined` before it is measured. */
  async knownFacts(draft: string, file: string): Promise<MediaFacts | undefined> {
    const path = resolve(this.#cwd, draft)
    const needs = mediaNeeds(await this.resolveConfig(path))
    return this.#media?.knownFile(file, path, this.#configurations.projectRoot(path), needs)
  }

  /** The file of a medium that a draft names; `undefined` where it is not there or may not be read. */
  mediaFile(draft: string, name: string): string | undefined {
    if (this.#options.media === false) return undefined
    const path = resolve(this.#cwd, draft)
    const place = locate(name, path, this.#configurations.projectRoot(path))
    return 'file' in place ? place.file : undefined
  }

  /** Whether a file counts as a draft when nobody names it. */
  async isDraft(file: string): Promise<boolean> {
    const path = resolve(this.#cwd, file)
    const resolver = await this.#configurations.forFile(path)
    return looksLikeDraft(slashed(relative(this.#cwd, path)), resolver.files) && !resolver.ignores(path)
  }

  /** The configuration file that holds for a file, and the folder that holds all it may name. */
  projectOf(file: string): { readonly root: string; readonly configuration?: string } {
    const path = resolve(this.#cwd, file)
    const configuration = this.#configurations.configurationFile(dirname(path))
    return { root: this.#configurations.projectRoot(path), ...(configuration ? { configuration } : {}) }
  }

  /** Reads configurations anew from now on. */
  forget(): void {
    this.#configurations.forget()
  }

  /** The tree of one file; what could not be read is in its `problems`. */
  async parseFile(file: string): Promise<Draft> {
    const path = resolve(this.#cwd, file)
    const read = this.#read(path)
    if ('problem' in read) return unreadable(this.#shown(path), read.problem)
    return this.#parse(read.source, this.#shown(path), await this.resolveConfig(path))
  }

  /**
   * Native drafts for `folder` out of the publications of one file, and how many problems its reading met. They name
   * their media from there.
   */
  async importFile(
    file: string,
    folder: string,
  ): Promise<{ readonly drafts: readonly ImportedDraft[]; readonly problems: number }> {
    const path = resolve(this.#cwd, file)
    const read = this.#read(path)
    if ('problem' in read) return { drafts: [], problems: 1 }
    const { drafts, problems } = importDrafts(
      read.source,
      this.#parseOptions(this.#shown(path), await this.resolveConfig(path)),
    )
    const to = resolve(this.#cwd, folder)
    const from = dirname(path)
    if (to === from) return { drafts, problems: problems.length }
    const moved = drafts.map(({ name, publication }) => {
      const own = withMovedMedia(publication, from, to)
      return { name, publication: own, text: writeNative(own) }
    })
    return { drafts: moved, problems: problems.length }
  }

  /** What to say of a path or glob that leads to no draft. */
  async nothingAt(pattern: string): Promise<Localized> {
    const { nothingAt } = await import('../files/unmatched.js')
    return nothingAt(pattern, this.#cwd)
  }

  /** What holds for one draft. */
  async resolveConfig(file: string): Promise<ResolvedConfig> {
    return (await this.#configurations.forFile(resolve(this.#cwd, file))).resolve(resolve(this.#cwd, file))
  }

  /**
   * Applies the safe fixes of one file until nothing is left to fix, and writes it unless `dryRun`.
   * The findings are those of the fixed text; where it could not be written, those of the file as it is.
   */
  async fixFile(file: string, { dryRun = false } = {}): Promise<FixResult> {
    const path = resolve(this.#cwd, file)
    const read = this.#read(path)
    const config = await this.resolveConfig(path)
    const shown = this.#shown(path)
    if ('problem' in read) return { result: await this.#lint(path, read), applied: 0 }
    const options = this.#parseOptions(shown, config)
    const draft = parseDraft(read.source, options)
    const facts = await this.#facts(draft, path, config)
    const root = this.#configurations.projectRoot(path)
    const { prepared, unfit } = await prepareCopies(this.#linter.lint(draft, config, facts), path, root)
    const fix = (copies: ReadonlyMap<string, PreparedCopy>) => {
      const known = factsOfCopies(facts, copies)
      return fixDraft(read.source, options, (now) =>
        withCopies(this.#linter.lint(now, config, known), copies),
      )
    }
    const { fixed, uncopied, undo } = dryRun
      ? { fixed: fix(prepared), uncopied: [], undo: () => {} }
      : fixWithCopies(prepared, fix)
    const told = { uncopied: [...unfit, ...uncopied] }
    const result = this.#result(shown, fixed.findings, fixed.draft)
    if (fixed.output === read.source) return { result, applied: 0, ...told }
    const applied = fixed.applied.length
    const diff = unifiedDiff(shown, read.source, fixed.output)
    if (dryRun) return { result, applied, diff, ...told }
    const failure = replaceFile(path, read.bytes, fixed.output, root)
    if (failure) {
      undo()
      return { result: await this.#lint(path, read), applied: 0, failure, ...told }
    }
    return { result, applied, diff, ...told }
  }

  /** Ends what runs beside the main thread. */
  async close(): Promise<void> {
    await this.saveResults()
    await this.#media?.close()
    this.#media = undefined
  }

  #read(path: string): ReadResult {
    const content = this.#options.contentOf?.(path)
    return content ? decodeDraft(content) : readDraft(path)
  }

  async #lint(path: string, read: ReadResult): Promise<LintResult> {
    const resolver = await this.#configurations.forFile(path)
    const config = resolver.resolve(path)
    const shown = this.#shown(path)
    if ('problem' in read)
      return this.#result(shown, this.#linter.lint(unreadable(shown, read.problem), config))
    const draft = this.#parse(read.source, shown, config)
    const facts = await this.#facts(draft, path, config)
    return this.#result(shown, this.#linter.lint(draft, config, facts), draft)
  }

  #parse(source: string, path: string, config: ResolvedConfig): Draft {
    return parseDraft(source, this.#parseOptions(path, config))
  }

  #parseOptions(path: string, config: ResolvedConfig): ParseOptions {
    const { columns, document } = config.settings as Pick<ParseOptions, 'columns' | 'document'>
    return {
      path,
      defaultLang: config.lang,
      defaultNetworks: config.networks,
      canonicalNetwork,
      ...(columns ? { columns } : {}),
      ...(document ? { document } : {}),
      ...(this.#options.networks ? { networks: this.#options.networks } : {}),
    }
  }

  async #facts(draft: Draft, path: string, config: ResolvedConfig) {
    if (!hasMedia(draft)) return undefined
    const needs = mediaNeeds(config)
    if (needs.size === 0) return undefined
    this.#media ??= this.#openMedia()
    return this.#media.facts(draft, path, this.#configurations.projectRoot(path), needs)
  }

  #openMedia(): MediaHost {
    const { media = true, mediaCache } = this.#options
    const folder = typeof mediaCache === 'string' ? resolve(this.#cwd, mediaCache) : mediaCache
    return openMediaHost({ enabled: media, ...(folder === undefined ? {} : { cache: folder }) })
  }

  #result(path: string, findings: readonly Finding[], draft?: Draft): LintResult {
    return {
      path,
      findings,
      counts: countFindings(findings),
      ...(draft ? { source: draft.source, draft } : {}),
    }
  }

  #shown(path: string): string {
    const way = relative(this.#cwd, path)
    return slashed(way.startsWith('..') ? path : way)
  }
}

/** Facts that are missing for a reason of the moment or of the machine, not of the file. */
function isPassing(facts: MediaFacts): boolean {
  return facts.status === 'error' && ['timeout', 'not-installed', 'unavailable'].includes(facts.reason)
}

function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function hasMedia(draft: Draft): boolean {
  return draft.publications.some(({ children }) => children.some(({ type }) => type === 'media'))
}

function unreadable(path: string, problem: Problem): Draft {
  return { path, source: '', lines: new LineIndex(''), publications: [], problems: [problem] }
}
