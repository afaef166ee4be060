import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  nodeHost,
  type ServerOptions,
  type StatusParams,
  startServer,
  statusNotification,
} from '../src/index.js'

/** A client that asks for diagnostics itself, as VS Code does. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: false,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1] },
    },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
}

/** A client that waits for diagnostics, as older ones do. */
export const waiting: ClientCapabilities = {}

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Folders of the workspace, below the temporary folder; absent: the folder itself. */
  readonly folders?: readonly string[]
  readonly locale?: string
  readonly initialization?: Readonly<Record<string, unknown>>
  readonly server?: ServerOptions
}

/** A server and a client in one process, on a temporary folder. */
export class Session {
  readonly root: string
  readonly client: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly statuses: StatusParams[] = []
  readonly registered: string[] = []
  refreshes = 0
  initialized!: InitializeResult
  readonly #versions = new Map<string, number>()
  readonly #texts = new Map<string, string>()
  readonly #waiters = new Set<() => void>()
  readonly #streams: PassThrough[]

  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = new Session(options)
    const folders = (options.folders ?? ['.']).map((name) => ({
      name,
      uri: session.uri(name).replace(/\/$/, ''),
    }))
    session.initialized = await session.client.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      locale: options.locale ?? 'fr',
      capabilities: options.capabilities ?? pulling,
      workspaceFolders: folders,
      initializationOptions: options.initialization ?? {},
    })
    await session.client.sendNotification(InitializedNotification.type, {})
    return session
  }

  private constructor({ files = {}, server = { debounce: 20 } }: SessionOptions) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-server-')))
    for (const [name, content] of Object.entries(files)) this.write(name, content)
    const up = new PassThrough()
    const down = new PassThrough()
    this.#streams = [up, down]
    startServer(
      createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)),
      nodeHost(),
      server,
    )
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
    const { client } = this
    client.onNotification(PublishDiagnosticsNotification.type, (params) => this.#note(this.published, params))
    client.onNotification(statusNotification, (params: StatusParams) => this.#note(this.statuses, params))
    client.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++
      this.#wake()
    })
    client.onRequest(InlayHintRefreshRequest.type, () => undefined)
    client.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method))
      this.#wake()
    })
    client.listen()
  }

  uri(name: string): string {
    return pathToFileURL(join(this.root, name)).href
  }

  write(name: string, content: string | Uint8Array): void {
    const file = join(this.root, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  async open(name: string, text: string, languageId = 'markdown'): Promise<void> {
    const uri = this.uri(name)
    this.#versions.set(uri, 1)
    this.#texts.set(uri, text)
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Replaces a range (UTF-16 offsets) of an open document. */
  async change(name: string, start: number, end: number, text: string): Promise<void> {
    const uri = this.uri(name)
    const before = this.text(name)
    const version = this.#versions.get(uri)! + 1
    const document = TextDocument.create(uri, '', 0, before)
    this.#versions.set(uri, version)
    this.#texts.set(uri, before.slice(0, start) + text + before.slice(end))
    await this.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, text }],
    })
  }

  async close(name: string): Promise<void> {
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name) },
    })
  }

  text(name: string): string {
    return this.#texts.get(this.uri(name))!
  }

  version(name: string): number {
    return this.#versions.get(this.uri(name))!
  }

  async pull(name: string): Promise<Diagnostic[]> {
    const report = await this.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: this.uri(name) },
    })
    if (report.kind !== 'full') throw new Error('unchanged, though nothing was known')
    return report.items
  }

  async actions(name: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    return ((await this.client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(name) },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })) ?? []) as CodeAction[]
  }

  /** The text of a document after an edit the server made. */
  after(name: string, edit: WorkspaceEdit | undefined): string {
    const uri = this.uri(name)
    const change = edit?.documentChanges?.[0]
    const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : edit?.changes?.[uri]
    if (!edits) throw new Error('no edit of this document')
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, this.text(name)), edits)
  }

  /** The characters of a range. */
  span(name: string, { start, end }: Range): string {
    const document = TextDocument.create('', '', 0, this.text(name))
    return this.text(name).slice(document.offsetAt(start), document.offsetAt(end))
  }

  position(name: string, needle: string, within = 0) {
    const offset = this.text(name).indexOf(needle)
    if (offset === -1) throw new Error(`no ${needle}`)
    return TextDocument.create('', '', 0, this.text(name)).positionAt(offset + within)
  }

  async touched(name: string, type: FileChangeType): Promise<void> {
    await this.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(name), type }],
    })
  }

  /** Waits until what the server sent meets a condition. */
  async until(met: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 100_000
    while (!met()) {
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`)
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          this.#waiters.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, 200)
        this.#waiters.add(wake)
      })
    }
  }

  async end(): Promise<void> {
    await this.client.sendRequest(ShutdownRequest.type)
    this.client.dispose()
    for (const stream of this.#streams) stream.end()
    rmSync(this.root, { recursive: true, force: true })
  }

  /** The exit notification is left out: in one process it would end the test. */
  static readonly exit = ExitNotification.type

  #note<T>(list: T[], item: T): void {
    list.push(item)
    this.#wake()
  }

  #wake(): void {
    for (const wake of this.#waiters) wake()
  }
}
