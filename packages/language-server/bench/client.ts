import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node'

const capabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true } },
}

/** One draft in one editor, over any connection. */
export class Author {
  readonly connection: ProtocolConnection
  readonly uri: string
  #version = 1

  constructor(connection: ProtocolConnection, uri: string) {
    this.connection = connection
    this.uri = uri
    connection.listen()
  }

  async begin(text: string): Promise<void> {
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    const languageId = this.uri.endsWith('.csv') ? 'csv' : 'lisible-draft'
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri, languageId, version: this.#version, text },
    })
  }

  /** The whole text anew. */
  async rewrite(text: string): Promise<void> {
    await this.#change({ text })
  }

  /** Writes at a place, and waits for the diagnostics of the new text; milliseconds. */
  async type(place: Position, text: string): Promise<number> {
    const started = performance.now()
    await this.#change({ range: { start: place, end: place }, text })
    await this.diagnostics()
    return performance.now() - started
  }

  async diagnostics(): Promise<void> {
    await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: this.uri } })
  }

  async #change(change: { readonly range?: { start: Position; end: Position }; readonly text: string }) {
    this.#version++
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [change as { text: string }],
    })
  }
}
