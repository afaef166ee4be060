import type { Locale } from '@lisible/core'
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Host } from '../check/host.js'
import type { Settings } from '../protocol.js'
import { type Client, foldersOf, readClient } from './client.js'
import { defaultSettings, localeOf, readSettings } from './settings.js'

export interface ServerOptions {
  /** Version told to clients. */
  readonly version?: string
  /** Milliseconds after the last change before diagnostics are pushed. Absent: 150. */
  readonly debounce?: number
}

/** What the parts of the server share: the two ends it stands between, and what the client said of itself. */
export class Desk {
  readonly connection: Connection
  readonly host: Host
  readonly options: ServerOptions
  readonly documents = new TextDocuments(TextDocument)
  client: Client = readClient({ processId: null, rootUri: null, capabilities: {} })
  settings: Settings = defaultSettings
  /** URIs of the folders of the workspace. */
  folders: readonly string[] = []
  /** Nothing is sent any more. */
  closed = false
  #editorLocale: string | undefined

  constructor(connection: Connection, host: Host, options: ServerOptions) {
    this.connection = connection
    this.host = host
    this.options = options
  }

  /** Language of messages. */
  get locale(): Locale {
    return localeOf(this.settings, this.#editorLocale)
  }

  meet(params: InitializeParams): void {
    this.client = readClient(params)
    this.folders = foldersOf(params)
    this.#editorLocale = params.locale
    this.settings = readSettings(this.client.options)
    this.configure()
  }

  /** Whether what the client sends changes a setting. */
  apply(input: unknown): boolean {
    const next = readSettings(input, readSettings(this.client.options))
    if (JSON.stringify(next) === JSON.stringify(this.settings)) return false
    this.settings = next
    this.configure()
    return true
  }

  /** Tells the host what holds now. */
  configure(): void {
    const { networks, media } = this.settings
    const trusted = this.client.options.trusted !== false
    this.host.configure({ locale: this.locale, networks, media, trusted, folders: this.folders })
  }
}
