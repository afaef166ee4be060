import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Check, Checks } from '../check/checks.js'
import { GivenUp } from '../check/slices.js'
import { type DiagnosticOptions, toDiagnostics } from '../features/diagnostics.js'
import { CaretWords } from './caret-words.js'
import { breathe, errorText, givenUp, quietly, stopIfWithdrawn } from './courtesy.js'
import type { Desk } from './desk.js'
import { Told } from './told.js'
import { type CheckedDraft, checkFolders } from './workspace.js'

/** Milliseconds after the last change before diagnostics are pushed, where nobody says otherwise. */
const pause = 150

/** Milliseconds in which several reasons to ask again make one. */
const gathering = 20

/** Checks documents as they change, and gives their diagnostics: pushed after a pause, or when asked for. */
export class Diagnosing {
  readonly told: Told
  readonly #desk: Desk
  readonly #checks: Checks
  readonly #caret: CaretWords
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  #refreshing: ReturnType<typeof setTimeout> | undefined
  #took: number[] = []

  constructor(desk: Desk) {
    this.#desk = desk
    this.told = new Told(desk)
    this.#checks = new Checks(
      desk.host,
      (uri) => desk.documents.get(uri),
      (uri) => this.#changed(uri),
    )
    this.#caret = new CaretWords((uri) => this.#changed(uri))
  }

  /** Follows the documents of the client. `saved` is told of those that watch nothing else. */
  listen(saved: () => void): void {
    const { documents, host, options } = this.#desk
    documents.onDidOpen(({ document: { uri } }) => {
      if (!this.#desk.client.watches) host.forget()
      this.told.opened(uri)
      this.schedule(uri, 0)
    })
    documents.onDidChangeContent(({ document }) => {
      this.#caret.enabled = this.#desk.settings.hideWhileTyping
      this.#caret.edited(document)
      this.schedule(document.uri, this.#desk.client.options.debounce ?? options.debounce ?? pause)
    })
    documents.onDidSave(({ document: { uri } }) => {
      // Clients that watch nothing: a configuration may have been saved elsewhere.
      if (this.#desk.client.watches) return
      saved()
      this.schedule(uri, 0)
    })
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri))
      this.#timers.delete(uri)
      this.#checks.drop(uri)
      this.#caret.drop(uri)
      this.told.closed(uri)
    })
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    clearTimeout(this.#refreshing)
    this.#caret.close()
  }

  /** What holds for findings changed: everything is checked anew, and clients ask again. */
  forget(): void {
    this.#checks.forget()
    this.refreshAll()
  }

  /** The check of a document; `undefined` for one that is no draft. */
  async check(document: TextDocument, token?: CancellationToken): Promise<Check | undefined> {
    return (await this.#isDraft(document)) ? this.#checks.of(document, token) : undefined
  }

  /** The check of a document, or what can be said before it ends. */
  async soon(document: TextDocument, token: CancellationToken): Promise<Check | undefined> {
    return (await this.#isDraft(document)) ? this.#checks.soon(document, token) : undefined
  }

  /** A document as it is, for those who need no findings. */
  async read(document: TextDocument): Promise<Check | undefined> {
    return (await this.#isDraft(document)) ? this.#checks.read(document) : undefined
  }

  async pull(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    await breathe(token)
    const document = this.#desk.documents.get(uri)
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const check = await this.check(document, token).catch((error) => givenUp(error, token))
    stopIfWithdrawn(token)
    const { items, stamp } = this.#diagnosticsOf(check)
    return stamp === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items }
  }

  /** Drafts of all folders, one after the other. */
  workspace(token: CancellationToken): AsyncGenerator<CheckedDraft> {
    const { host, folders, documents } = this.#desk
    return checkFolders(host, folders, documents.all(), this.#options, token)
  }

  /** Milliseconds that the last checks took. */
  timings(): { readonly checks: number; readonly median: number; readonly worst: number } {
    const sorted = [...this.#took].sort((a, b) => a - b)
    return { checks: sorted.length, median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 }
  }

  /** Pushes diagnostics after a pause; for clients that ask themselves, only tells the status. */
  schedule(uri: string, delay: number): void {
    if (this.#desk.closed) return
    clearTimeout(this.#timers.get(uri))
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      void this.#push(uri)
    }, delay)
    this.#timers.set(uri, timer)
  }

  refreshAll(): void {
    const { connection, documents, client } = this.#desk
    if (this.#desk.closed) return
    clearTimeout(this.#refreshing)
    this.#refreshing = setTimeout(() => {
      for (const { uri } of documents.all()) this.schedule(uri, 0)
      if (client.pulls) quietly(() => connection.languages.diagnostics.refresh())
      if (client.hints) quietly(() => connection.languages.inlayHint.refresh())
    }, gathering)
  }

  async #isDraft({ uri, languageId }: TextDocument): Promise<boolean> {
    return this.#desk.settings.enable && this.#desk.host.isDraft(uri, languageId)
  }

  async #push(uri: string): Promise<void> {
    const document = this.#desk.documents.get(uri)
    if (!document) return
    try {
      const check = await this.check(document)
      // Typed on meanwhile: the next push is under way.
      if (this.#timers.has(uri)) return
      if (!this.#desk.client.pulls) {
        const version = check?.version ?? document.version
        this.told.diagnostics(uri, this.#diagnosticsOf(check).items, version)
      }
      this.told.status(check, document)
    } catch (error) {
      // Closed meanwhile.
      if (error instanceof GivenUp) return
      quietly(async () => this.#desk.connection.console.error(`${uri}: ${errorText(error)}`))
    }
  }

  /** Findings of a document changed though its text did not. */
  #changed(uri: string): void {
    if (this.#desk.client.pulls) this.refreshAll()
    else this.schedule(uri, 0)
  }

  get #options(): DiagnosticOptions {
    const { locale, client } = this.#desk
    const { related, links, tags } = client
    return { locale, related, links, tags }
  }

  #diagnosticsOf(check: Check | undefined): { items: Diagnostic[]; stamp: string } {
    if (!check) return { items: [], stamp: 'none' }
    const { items, hidden } = this.#caret.filter(check.document, toDiagnostics(check, this.#options))
    this.told.configuration(check.uri, check.problem)
    this.#took.push(check.took)
    if (this.#took.length > 200) this.#took.shift()
    return { items, stamp: `${check.stamp}.${hidden}` }
  }
}
