import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver'
import type { Host } from '../check/host.js'
import { ProjectIndex } from '../features/project-words.js'
import { capabilitiesFor, holdsSettings, watchedGlobs } from './capabilities.js'
import { Commands } from './commands.js'
import { quietly } from './courtesy.js'
import { Desk, type ServerOptions } from './desk.js'
import { Diagnosing } from './diagnosing.js'
import { answerRequests } from './requests.js'

export type { ServerOptions } from './desk.js'

/** Serves one client over any connection until it goes. */
export function startServer(connection: Connection, host: Host, options: ServerOptions = {}): void {
  new Server(new Desk(connection, host, options)).listen()
}

/** From the first greeting to the last: what holds, and what makes it change. */
class Server {
  readonly #desk: Desk
  readonly #diagnosing: Diagnosing
  readonly #index: ProjectIndex

  constructor(desk: Desk) {
    this.#desk = desk
    this.#diagnosing = new Diagnosing(desk)
    this.#index = new ProjectIndex(desk.host)
  }

  listen(): void {
    const { connection, documents } = this.#desk
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => this.#close())
    connection.onDidChangeConfiguration(({ settings }) => {
      if (this.#desk.client.configuration) void this.#fetchSettings()
      else this.#apply((settings as { lisible?: unknown } | null)?.lisible ?? settings)
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted) this.#diagnosing.told.deleted(uri)
      }
      this.#filesChanged(changes.some(({ uri }) => holdsSettings(uri)))
    })
    const settingsChanged = () => this.#filesChanged(true)
    this.#diagnosing.listen(settingsChanged)
    answerRequests(this.#desk, this.#diagnosing, this.#index)
    new Commands(this.#desk, this.#diagnosing, settingsChanged).listen()
    documents.listen(connection)
    connection.listen()
  }

  #initialize(params: InitializeParams) {
    const { options } = this.#desk
    this.#desk.meet(params)
    return {
      serverInfo: { name: 'lisible', ...(options.version ? { version: options.version } : {}) },
      capabilities: capabilitiesFor(this.#desk.client),
    }
  }

  #initialized(): void {
    const { connection, client } = this.#desk
    if (client.configuration) {
      if (client.tellsConfiguration) {
        quietly(() =>
          connection.client.register(DidChangeConfigurationNotification.type, { section: 'lisible' }),
        )
      }
      void this.#fetchSettings()
    }
    if (client.watches) {
      const watchers = watchedGlobs.map((globPattern) => ({ globPattern }))
      quietly(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
    }
    if (client.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        const kept = this.#desk.folders.filter((uri) => !gone.has(uri))
        this.#desk.folders = [...kept, ...added.map(({ uri }) => uri)]
        this.#desk.configure()
        this.#filesChanged(true)
      })
    }
  }

  async #close(): Promise<void> {
    this.#desk.closed = true
    this.#diagnosing.close()
    await this.#desk.host.close()
  }

  async #fetchSettings(): Promise<void> {
    try {
      this.#apply(await this.#desk.connection.workspace.getConfiguration('lisible'))
    } catch {
      // A client that announces settings and gives none: what it started with holds.
    }
  }

  #apply(input: unknown): void {
    if (this.#desk.apply(input)) this.#filesChanged(true)
  }

  #filesChanged(settings: boolean): void {
    if (settings) this.#desk.host.forget()
    this.#index.forget()
    this.#diagnosing.forget()
  }
}
