import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Check } from '../check/checks.js'
import type { ConfigurationProblem } from '../check/host.js'
import { configurationDiagnostics } from '../features/diagnostics.js'
import { emptyStatus, statusOf } from '../features/status.js'
import { type StatusParams, statusNotification } from '../protocol.js'
import { quietly } from './courtesy.js'
import type { Desk } from './desk.js'

/** All that is sent without being asked for. */
export class Told {
  readonly #desk: Desk
  /** What the last status of a document was made of. */
  readonly #statuses = new Map<string, string>()
  /** What was told of files of a configuration, by the document that they are wrong for. */
  readonly #wrong = new Map<string, ReadonlyMap<string, string>>()
  /** Drafts that are not open and have published diagnostics. */
  readonly #beside = new Set<string>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  diagnostics(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const params = { uri, diagnostics, ...(version === undefined ? {} : { version }) }
    quietly(() => this.#desk.connection.sendDiagnostics(params))
  }

  /** Diagnostics of a draft that is not open: they stay until it is opened or deleted. */
  diagnosticsBeside(uri: string, diagnostics: Diagnostic[]): void {
    this.#beside.add(uri)
    this.diagnostics(uri, diagnostics)
  }

  opened(uri: string): void {
    this.#beside.delete(uri)
  }

  deleted(uri: string): void {
    if (this.#beside.delete(uri)) this.diagnostics(uri, [])
  }

  closed(uri: string): void {
    if (!this.#desk.client.pulls) this.diagnostics(uri, [])
    this.configuration(uri, undefined)
    this.#statuses.delete(uri)
    this.#notify(emptyStatus(uri))
  }

  /** Told when the author pauses, not at every letter, and once for each check. */
  status(check: Check | undefined, { uri }: TextDocument): void {
    const { locale } = this.#desk
    const stamp = check ? `${check.stamp} ${locale}` : 'none'
    if (this.#statuses.get(uri) === stamp) return
    this.#statuses.set(uri, stamp)
    this.#notify(check ? statusOf(check, locale) : emptyStatus(uri))
  }

  /** A wrong configuration is shown in its own files too, until it is right for every document. */
  configuration(document: string, problem: ConfigurationProblem | undefined): void {
    const before = this.#wrong.get(document)
    if (!problem && !before) return
    const now = new Map<string, string>()
    for (const [uri, diagnostics] of problem ? configurationDiagnostics(problem) : []) {
      const told = JSON.stringify(diagnostics)
      now.set(uri, told)
      if (before?.get(uri) !== told) this.diagnostics(uri, diagnostics)
    }
    if (now.size > 0) this.#wrong.set(document, now)
    else this.#wrong.delete(document)
    for (const uri of before?.keys() ?? []) {
      const isStillWrong = [...this.#wrong.values()].some((files) => files.has(uri))
      if (!isStillWrong) this.diagnostics(uri, [])
    }
  }

  #notify(status: StatusParams): void {
    quietly(() => this.#desk.connection.sendNotification(statusNotification, status))
  }
}
