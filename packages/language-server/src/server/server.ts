import type { Locale } from '@lisible/core'
import {
  type CancellationToken,
  type CodeAction,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Check, Checks } from '../check/checks.js'
import type { ConfigurationProblem, Host } from '../check/host.js'
import { altEdit } from '../features/alt-text.js'
import { codeActions } from '../features/code-actions.js'
import { completions } from '../features/completion.js'
import { countersOf, publicationAt, tightest } from '../features/counters.js'
import { configurationPlace, type DiagnosticOptions, toDiagnostics } from '../features/diagnostics.js'
import { workspaceEdit } from '../features/edits.js'
import { explainRule } from '../features/explain.js'
import { hoverAt } from '../features/hover.js'
import { inlayHints } from '../features/inlay-hints.js'
import { documentSymbols, foldingRanges } from '../features/outline.js'
import { previewAt } from '../features/preview.js'
import { ProjectIndex } from '../features/project-words.js'
import { emptyStatus, statusOf } from '../features/status.js'
import { baseName } from '../features/uris.js'
import {
  type AltParams,
  altRequest,
  countersRequest,
  type DocumentParams,
  type ExplainParams,
  explainRequest,
  previewRequest,
  rulesRequest,
  type Settings,
  type StatusParams,
  serverCommands,
  statusNotification,
} from '../protocol.js'
import { capabilitiesFor, holdsSettings, watchedGlobs } from './capabilities.js'
import { CaretWords } from './caret-words.js'
import { type Client, foldersOf, readClient } from './client.js'
import { breathe, errorText, quietly, stopIfWithdrawn } from './courtesy.js'
import { defaultSettings, localeOf, readSettings } from './settings.js'
import { words } from './words.js'
import { type CheckedDraft, checkFolders } from './workspace.js'

export interface ServerOptions {
  /** Version told to clients. */
  readonly version?: string
  /** Milliseconds after the last change before diagnostics are pushed. Absent: 150. */
  readonly debounce?: number
}

/** Serves one client over any connection until it goes. */
export function startServer(connection: Connection, host: Host, options: ServerOptions = {}): void {
  new Server(connection, host, options).listen()
}

class Server {
  readonly #connection: Connection
  readonly #host: Host
  readonly #options: ServerOptions
  readonly #documents = new TextDocuments(TextDocument)
  readonly #checks: Checks
  readonly #index: ProjectIndex
  readonly #caret: CaretWords
  /** What the last status of a document was made of. */
  readonly #statuses = new Map<string, string>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Configuration files that were told wrong. */
  readonly #told = new Set<string>()
  /** Drafts that are not open and have published diagnostics. */
  readonly #published = new Set<string>()
  #client: Client = readClient({ processId: null, rootUri: null, capabilities: {} })
  #settings: Settings = defaultSettings
  #editorLocale: string | undefined
  #folders: string[] = []
  #refreshing: ReturnType<typeof setTimeout> | undefined
  #took: number[] = []
  #closed = false

  constructor(connection: Connection, host: Host, options: ServerOptions) {
    this.#connection = connection
    this.#host = host
    this.#options = options
    this.#checks = new Checks(
      host,
      (uri) => this.#documents.get(uri),
      (uri) => this.#changed(uri),
    )
    this.#index = new ProjectIndex(host)
    this.#caret = new CaretWords((uri) => this.#changed(uri))
  }

  get #locale(): Locale {
    return localeOf(this.#settings, this.#editorLocale)
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => this.#close())
    connection.onDidChangeConfiguration(({ settings }) => this.#configurationChanged(settings))
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted && this.#published.delete(uri)) this.#publish(uri, [])
      }
      this.#filesChanged(changes.some(({ uri }) => holdsSettings(uri)))
    })
    this.#listenToDocuments()
    this.#listenToRequests()
    this.#documents.listen(connection)
    connection.listen()
  }

  #initialize(params: InitializeParams) {
    this.#client = readClient(params)
    this.#folders = foldersOf(params)
    this.#editorLocale = params.locale
    this.#settings = readSettings(this.#client.options)
    this.#configure()
    return {
      serverInfo: { name: 'lisible', ...(this.#options.version ? { version: this.#options.version } : {}) },
      capabilities: capabilitiesFor(this.#client),
    }
  }

  #initialized(): void {
    const connection = this.#connection
    if (this.#client.configuration) {
      if (this.#client.tellsConfiguration) {
        quietly(() =>
          connection.client.register(DidChangeConfigurationNotification.type, { section: 'lisible' }),
        )
      }
      void this.#fetchSettings()
    }
    if (this.#client.watches) {
      const watchers = watchedGlobs.map((globPattern) => ({ globPattern }))
      quietly(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
    }
    if (this.#client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        this.#configure()
        this.#filesChanged(true)
      })
    }
  }

  async #close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers.values()) clearTimeout(timer)
    clearTimeout(this.#refreshing)
    this.#caret.close()
    await this.#host.close()
  }

  #configure(): void {
    const { networks, media } = this.#settings
    const trusted = this.#client.options.trusted !== false
    this.#host.configure({ locale: this.#locale, networks, media, trusted, folders: this.#folders })
    this.#caret.enabled = this.#settings.hideWhileTyping
  }

  // Settings

  async #fetchSettings(): Promise<void> {
    try {
      this.#apply(await this.#connection.workspace.getConfiguration('lisible'))
    } catch {
      // A client that announces settings and gives none: what it started with holds.
    }
  }

  #configurationChanged(settings: unknown): void {
    if (this.#client.configuration) void this.#fetchSettings()
    else this.#apply((settings as { lisible?: unknown } | null)?.lisible ?? settings)
  }

  #apply(input: unknown): void {
    const next = readSettings(input, readSettings(this.#client.options))
    if (JSON.stringify(next) === JSON.stringify(this.#settings)) return
    this.#settings = next
    this.#configure()
    this.#filesChanged(true)
  }

  #filesChanged(settings: boolean): void {
    if (settings) this.#host.forget()
    this.#index.forget()
    this.#checks.forget()
    this.#refreshAll()
  }

  // Documents

  #listenToDocuments(): void {
    const documents = this.#documents
    documents.onDidOpen(({ document }) => {
      if (!this.#client.watches) this.#host.forget()
      this.#published.delete(document.uri)
      this.#schedule(document.uri, 0)
    })
    documents.onDidChangeContent(({ document }) => {
      this.#caret.edited(document)
      this.#schedule(document.uri, this.#client.options.debounce ?? this.#options.debounce ?? 150)
    })
    documents.onDidSave(({ document }) => {
      // Clients that watch nothing: a configuration may have been saved elsewhere.
      if (this.#client.watches) return
      this.#filesChanged(true)
      this.#schedule(document.uri, 0)
    })
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri))
      this.#timers.delete(uri)
      this.#checks.drop(uri)
      this.#caret.drop(uri)
      if (!this.#client.pulls) this.#publish(uri, [])
      this.#statuses.delete(uri)
      this.#notifyStatus(emptyStatus(uri))
    })
  }

  /** Pushes diagnostics after a pause; for clients that ask themselves, only tells the status. */
  #schedule(uri: string, delay: number): void {
    if (this.#closed) return
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri)
        void this.#push(uri)
      }, delay),
    )
  }

  async #push(uri: string): Promise<void> {
    const document = this.#documents.get(uri)
    if (!document) return
    try {
      const version = document.version
      const check = await this.#check(document)
      // Typed on meanwhile: the next push is under way.
      if (this.#documents.get(uri)?.version !== version) return
      if (!this.#client.pulls) this.#publish(uri, this.#diagnosticsOf(check, document).items, version)
      this.#tellStatus(check, document)
    } catch (error) {
      quietly(async () => this.#connection.console.error(`${uri}: ${errorText(error)}`))
    }
  }

  #publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    quietly(() =>
      this.#connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) }),
    )
  }

  /** Findings of a document changed though its text did not. */
  #changed(uri: string): void {
    if (this.#client.pulls) this.#refreshAll()
    else this.#schedule(uri, 0)
  }

  #refreshAll(): void {
    if (this.#closed) return
    clearTimeout(this.#refreshing)
    this.#refreshing = setTimeout(() => {
      for (const { uri } of this.#documents.all()) this.#schedule(uri, 0)
      if (this.#client.pulls) quietly(() => this.#connection.languages.diagnostics.refresh())
      if (this.#client.hints) quietly(() => this.#connection.languages.inlayHint.refresh())
    }, 20)
  }

  // Findings

  async #check(document: TextDocument): Promise<Check | undefined> {
    if (!this.#settings.enable) return undefined
    if (!(await this.#host.isDraft(document.uri, document.languageId))) return undefined
    return this.#checks.of(document)
  }

  get #diagnosticOptions(): DiagnosticOptions {
    const { related, links, tags } = this.#client
    return { locale: this.#locale, related, links, tags }
  }

  #workspace(token: CancellationToken): AsyncGenerator<CheckedDraft> {
    return checkFolders(this.#host, this.#folders, this.#documents.all(), this.#diagnosticOptions, token)
  }

  #diagnosticsOf(check: Check | undefined, document: TextDocument): { items: Diagnostic[]; stamp: string } {
    if (!check) return { items: [], stamp: 'none' }
    const all = toDiagnostics(check, document, this.#diagnosticOptions)
    const { items, hidden } = this.#caret.filter(document, all)
    this.#tellConfiguration(check.problem)
    this.#measure(check)
    return { items, stamp: `${check.stamp}.${hidden}` }
  }

  /** Told when the author pauses, not at every letter, and once for each check. */
  #tellStatus(check: Check | undefined, document: TextDocument): void {
    const stamp = check ? `${check.stamp} ${this.#locale}` : 'none'
    if (this.#statuses.get(document.uri) === stamp) return
    this.#statuses.set(document.uri, stamp)
    this.#notifyStatus(check ? statusOf(check, document, this.#locale) : emptyStatus(document.uri))
  }

  #measure({ took }: Check): void {
    this.#took.push(took)
    if (this.#took.length > 200) this.#took.shift()
  }

  /** A wrong configuration is shown in its own file too, until it is right. */
  #tellConfiguration(problem: ConfigurationProblem | undefined): void {
    if (problem?.uri) {
      this.#told.add(problem.uri)
      const { range } = configurationPlace(problem)
      this.#publish(problem.uri, [
        { range, severity: 1, source: 'lisible', code: 'configuration', message: problem.message },
      ])
      return
    }
    for (const uri of this.#told) this.#publish(uri, [])
    this.#told.clear()
  }

  #notifyStatus(status: StatusParams): void {
    quietly(() => this.#connection.sendNotification(statusNotification, status))
  }

  // Requests

  #listenToRequests(): void {
    const connection = this.#connection
    const { languages } = connection
    languages.diagnostics.on(async ({ textDocument, previousResultId }, token) =>
      this.#pull(textDocument.uri, previousResultId, token),
    )
    languages.diagnostics.onWorkspace(async (_params, token, _progress, reporter) => {
      const items: WorkspaceFullDocumentDiagnosticReport[] = []
      for await (const { uri, diagnostics } of this.#workspace(token)) {
        const item: WorkspaceFullDocumentDiagnosticReport = {
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          items: diagnostics,
        }
        if (reporter) reporter.report({ items: [item] })
        else items.push(item)
      }
      return { items }
    })
    connection.onHover((params, token) =>
      this.#ask(params.textDocument.uri, token, null, (check, document) =>
        hoverAt(check, document, document.offsetAt(params.position), this.#host, this.#locale),
      ),
    )
    connection.onCodeAction((params, token) =>
      this.#ask<CodeAction[]>(params.textDocument.uri, token, [], (check, document) =>
        codeActions(check, document, params.range, params.context, {
          locale: this.#locale,
          versioned: this.#client.versioned,
          commands: new Set(this.#client.options.commands ?? []),
        }),
      ),
    )
    connection.onCompletion(async (params, token) => {
      const document = this.#documents.get(params.textDocument.uri)
      if (!document || !(await this.#host.isDraft(document.uri, document.languageId))) return []
      await breathe(token)
      return completions(document, document.offsetAt(params.position), this.#host, this.#index, this.#locale)
    })
    languages.inlayHint.on((params, token) =>
      this.#ask(params.textDocument.uri, token, [], (check, document) =>
        inlayHints(check, document, params.range, this.#settings.inlayHints, this.#locale),
      ),
    )
    connection.onDocumentSymbol((params, token) =>
      this.#ask(params.textDocument.uri, token, [], (check, document) =>
        documentSymbols(check, document, this.#locale),
      ),
    )
    connection.onFoldingRanges((params, token) =>
      this.#ask(params.textDocument.uri, token, [], foldingRanges),
    )
    connection.onExecuteCommand(({ command, arguments: given = [] }, token, progress) =>
      this.#execute(command, given as unknown[], token, progress),
    )
    connection.onRequest(countersRequest, ({ uri, offset }: DocumentParams, token: CancellationToken) =>
      this.#ask(uri, token, [], ({ draft }) => {
        const publication = publicationAt(draft, offset)
        return publication ? tightest(countersOf(publication, this.#locale)) : []
      }),
    )
    connection.onRequest(previewRequest, ({ uri, offset }: DocumentParams, token: CancellationToken) =>
      this.#ask(uri, token, { networks: [] }, (check) => previewAt(check, offset, this.#host, this.#locale)),
    )
    connection.onRequest(explainRequest, ({ rule }: ExplainParams) => {
      const known = this.#host.rules.get(rule)
      return known ? explainRule(known, this.#locale) : null
    })
    connection.onRequest(rulesRequest, () =>
      [...this.#host.rules.values()].map(({ meta }) => ({
        id: meta.id,
        description: meta.description[this.#locale],
      })),
    )
    connection.onRequest(altRequest, ({ uri, file, alt }: AltParams, token: CancellationToken) =>
      this.#ask(uri, token, null, (check, document) => {
        const edit = altEdit(check, file, alt)
        return edit ? workspaceEdit(document, [edit], this.#client.versioned) : null
      }),
    )
  }

  /** Answers a request about a document with its check, unless it was withdrawn meanwhile. */
  async #ask<T>(
    uri: string,
    token: CancellationToken,
    none: T,
    answer: (check: Check, document: TextDocument) => T | Promise<T>,
  ): Promise<T> {
    await breathe(token)
    const document = this.#documents.get(uri)
    if (!document) return none
    const check = await this.#check(document)
    stopIfWithdrawn(token)
    return check ? answer(check, document) : none
  }

  async #pull(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    await breathe(token)
    const document = this.#documents.get(uri)
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { items, stamp } = this.#diagnosticsOf(await this.#check(document), document)
    stopIfWithdrawn(token)
    return stamp === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items }
  }

  async #execute(
    command: string,
    given: readonly unknown[],
    token: CancellationToken,
    progress: {
      begin(title: string, percentage?: number): void
      report(percentage: number): void
      done(): void
    },
  ): Promise<unknown> {
    if (command === serverCommands.addWord) {
      const [uri, word] = given
      if (typeof uri !== 'string' || typeof word !== 'string' || word.trim() === '') return null
      return this.#addWord(uri, word.trim())
    }
    if (command === serverCommands.checkWorkspace) {
      const counts = { drafts: 0, error: 0, warning: 0, info: 0, uris: [] as string[] }
      progress.begin(words[this.#locale].checking, 0)
      for await (const { uri, diagnostics, at, of } of this.#workspace(token)) {
        counts.drafts++
        counts.uris.push(uri)
        for (const { severity } of diagnostics)
          counts[severity === 1 ? 'error' : severity === 2 ? 'warning' : 'info']++
        if (!this.#documents.get(uri)) {
          this.#published.add(uri)
          this.#publish(uri, diagnostics)
        }
        progress.report(Math.round((100 * at) / of))
      }
      progress.done()
      return counts
    }
    if (command === serverCommands.timings) {
      const sorted = [...this.#took].sort((a, b) => a - b)
      return { checks: sorted.length, median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 }
    }
    return null
  }

  async #addWord(uri: string, word: string): Promise<string | null> {
    const added = await this.#host.addWord(uri, word)
    if ('problem' in added) {
      quietly(() =>
        this.#connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: added.problem,
        }),
      )
      return null
    }
    this.#filesChanged(true)
    return words[this.#locale].added(word, baseName(added.file))
  }
}
