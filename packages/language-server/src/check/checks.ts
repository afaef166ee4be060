import type { Finding } from '@lisible/core'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Host, HostCheck } from './host.js'

/** What is known of one version of an open draft. */
export interface Check extends Omit<HostCheck, 'complete'> {
  readonly uri: string
  readonly version: number
  readonly findings: readonly Finding[]
  /** Media are being measured: findings about them may follow. */
  readonly pending: boolean
  /** Changes whenever the findings may have. */
  readonly stamp: string
  /** Milliseconds that the text took. */
  readonly took: number
}

interface Entry {
  readonly version: number
  readonly epoch: number
  readonly promise: Promise<Check>
}

/** Checks open documents, each version once, and completes them when their media are measured. */
export class Checks {
  readonly #host: Host
  readonly #document: (uri: string) => TextDocument | undefined
  readonly #changed: (uri: string) => void
  readonly #entries = new Map<string, Entry>()
  readonly #latest = new Map<string, Check>()
  readonly #jobs = new Map<string, AbortController>()
  #epoch = 0
  #stamp = 0

  /** `changed` is told when findings changed though the text did not. */
  constructor(
    host: Host,
    document: (uri: string) => TextDocument | undefined,
    changed: (uri: string) => void,
  ) {
    this.#host = host
    this.#document = document
    this.#changed = changed
  }

  /** The check of a document as it is now. */
  of(document: TextDocument): Promise<Check> {
    const { uri, version } = document
    const known = this.#entries.get(uri)
    if (known && known.version === version && known.epoch === this.#epoch) return known.promise
    const promise = this.#run(document)
    this.#entries.set(uri, { version, epoch: this.#epoch, promise })
    promise.catch(() => this.#entries.delete(uri))
    return promise
  }

  /** The last finished check of a document, perhaps of an older version. */
  latest(uri: string): Check | undefined {
    return this.#latest.get(uri)
  }

  /** Configuration, dictionaries or media changed: everything is checked anew when asked for. */
  forget(): void {
    this.#epoch++
  }

  /** A document was closed. */
  drop(uri: string): void {
    this.#entries.delete(uri)
    this.#latest.delete(uri)
    this.#jobs.get(uri)?.abort()
    this.#jobs.delete(uri)
  }

  async #run(document: TextDocument): Promise<Check> {
    const { uri, version, languageId } = document
    const started = performance.now()
    const checked = await this.#host.check({ uri, languageId, text: document.getText() })
    const { complete, ...rest } = checked
    const check: Check = {
      ...rest,
      uri,
      version,
      pending: complete !== undefined,
      stamp: this.#nextStamp(version),
      took: performance.now() - started,
    }
    if (this.#document(uri)) this.#latest.set(uri, check)
    if (complete) void this.#complete(check, complete)
    return check
  }

  /** One measure a document at a time: typing on does not start it again. */
  async #complete(check: Check, complete: NonNullable<HostCheck['complete']>): Promise<void> {
    const { uri } = check
    if (this.#jobs.has(uri)) return
    const job = new AbortController()
    this.#jobs.set(uri, job)
    let findings: readonly Finding[]
    try {
      findings = await complete(job.signal)
    } catch {
      findings = check.findings
    }
    if (this.#jobs.get(uri) !== job) return
    this.#jobs.delete(uri)
    const document = this.#document(uri)
    if (!document) return
    const entry = this.#entries.get(uri)
    if (document.version === check.version && entry?.version === check.version) {
      const completed = { ...check, findings, pending: false, stamp: this.#nextStamp(check.version) }
      this.#latest.set(uri, completed)
      this.#entries.set(uri, { ...entry, promise: Promise.resolve(completed) })
    } else {
      // The text went on meanwhile: what was measured is remembered, so that the next check has it at once.
      this.#entries.delete(uri)
    }
    this.#changed(uri)
  }

  #nextStamp(version: number): string {
    return `${version}.${this.#epoch}.${++this.#stamp}`
  }
}
