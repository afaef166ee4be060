import type { Finding } from '@lisible/core'
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { carriedOver } from './carried.js'
import type { Host, HostFindings, HostReading } from './host.js'
import { Run } from './run.js'
import { GivenUp } from './slices.js'

/** Milliseconds that those who can do with the findings of the text before wait for those of now. */
const shortPatience = 50

/** The same where nothing was found yet and the text is long. */
const longPatience = 150

/** Characters from which a first check may take longer than anybody waits. */
const longText = 50_000

/** What is known of one version of an open draft. */
export interface Check extends Omit<HostReading, 'find'> {
  readonly uri: string
  readonly version: number
  /** The text that was checked: offsets are offsets in it. */
  readonly document: TextDocument
  readonly findings: readonly Finding[]
  /** Findings may follow: media are being measured, or the text is being checked. */
  readonly pending: boolean
  /** Changes whenever the findings may have. */
  readonly stamp: string
  /** Milliseconds that the text took. */
  readonly took: number
}

/** One version of a document: read once, checked when findings are asked for. */
interface Entry {
  readonly document: TextDocument
  readonly epoch: number
  readonly reading: Promise<HostReading>
  run?: Run<Check>
  check?: Check
}

/** Checks open documents, each version once, and completes them when their media are measured. */
export class Checks {
  readonly #host: Host
  readonly #document: (uri: string) => TextDocument | undefined
  readonly #changed: (uri: string) => void
  readonly #entries = new Map<string, Entry>()
  /** The last finished check of a document, perhaps of an older version. */
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

  /**
   * The check of a document as it is when the check ends: where the text goes on meanwhile, it starts again.
   * @throws {GivenUp} when `token` is withdrawn or the document is closed.
   */
  async of({ uri }: TextDocument, token?: CancellationToken): Promise<Check> {
    for (;;) {
      const document = this.#document(uri)
      if (!document) throw new GivenUp()
      const entry = this.#entryOf(document)
      entry.run ??= this.#start(entry)
      try {
        return await entry.run.result(token)
      } catch (error) {
        if (!(error instanceof GivenUp) || token?.isCancellationRequested) throw error
      }
    }
  }

  /**
   * What can be said of a document soon. Its text is that of now; its findings are those of now where they come in
   * time, else those of the text before, moved to where they stand now.
   */
  async soon(document: TextDocument, token: CancellationToken): Promise<Check> {
    const before = this.#latest.get(document.uri)
    const long = document.getText().length > longText
    if (!before && !long) return this.of(document, token)
    const patience = new CancellationTokenSource()
    const timer = setTimeout(() => patience.cancel(), before ? shortPatience : longPatience)
    const withdrawn = token.onCancellationRequested(() => patience.cancel())
    try {
      return await this.of(document, patience.token)
    } catch (error) {
      if (error instanceof GivenUp && !token.isCancellationRequested) return this.read(document)
      throw error
    } finally {
      clearTimeout(timer)
      withdrawn.dispose()
      patience.dispose()
    }
  }

  /** The text of a document as it is now, with what was found before where it is not checked yet. */
  async read(document: TextDocument): Promise<Check> {
    const entry = this.#entryOf(document)
    const { find: _, ...reading } = await entry.reading
    if (entry.check) return entry.check
    const { uri } = document
    const before = this.#latest.get(uri)
    const findings = before ? carriedOver(before.findings, before.draft.source, reading.draft) : []
    const { version } = entry.document
    return { ...reading, uri, version, document: entry.document, findings, pending: true, stamp: '', took: 0 }
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

  #entryOf(document: TextDocument): Entry {
    const { uri, version, languageId } = document
    const known = this.#entries.get(uri)
    if (known && known.document.version === version && known.epoch === this.#epoch) return known
    const text = document.getText()
    const entry: Entry = {
      document: TextDocument.create(uri, languageId, version, text),
      epoch: this.#epoch,
      reading: this.#host.open({ uri, languageId, text }),
    }
    this.#entries.set(uri, entry)
    entry.reading.catch(() => this.#leave(entry))
    return entry
  }

  #start(entry: Entry): Run<Check> {
    const { uri } = entry.document
    const run = new Run<Check>(
      (drive) => this.#run(entry, drive),
      () => this.#entries.get(uri) !== entry || entry.epoch !== this.#epoch || this.#isOld(entry),
    )
    // Given up or failed: who asks next starts again.
    run.ended.catch(() => {
      if (entry.run === run) delete entry.run
    })
    return run
  }

  #isOld({ document: { uri, version } }: Entry): boolean {
    return this.#document(uri)?.version !== version
  }

  #leave(entry: Entry): void {
    const { uri } = entry.document
    if (this.#entries.get(uri) === entry) this.#entries.delete(uri)
  }

  async #run(entry: Entry, drive: NonNullable<Parameters<HostReading['find']>[0]>): Promise<Check> {
    const { document } = entry
    const { uri, version } = document
    const started = performance.now()
    const { find, ...reading } = await entry.reading
    const { findings, complete } = await find(drive)
    const check: Check = {
      ...reading,
      uri,
      version,
      document,
      findings,
      pending: complete !== undefined,
      stamp: this.#nextStamp(version),
      took: performance.now() - started,
    }
    entry.check = check
    if (this.#document(uri)) this.#latest.set(uri, check)
    if (complete) void this.#complete(entry, check, complete)
    return check
  }

  /** One measure a document at a time: typing on does not start it again. */
  async #complete(
    entry: Entry,
    check: Check,
    complete: NonNullable<HostFindings['complete']>,
  ): Promise<void> {
    const { uri, version } = check
    if (this.#jobs.has(uri)) return
    const job = new AbortController()
    this.#jobs.set(uri, job)
    let findings: readonly Finding[] | undefined
    try {
      findings = await complete(
        job.signal,
        Run.pace(() => job.signal.aborted || this.#isOld(entry)),
      )
    } catch {
      findings = undefined
    }
    if (this.#jobs.get(uri) !== job) return
    this.#jobs.delete(uri)
    if (!this.#document(uri)) return
    if (!this.#isOld(entry) && this.#entries.get(uri) === entry) {
      const completed: Check = {
        ...check,
        findings: findings ?? check.findings,
        pending: false,
        stamp: this.#nextStamp(version),
      }
      this.#latest.set(uri, completed)
      entry.check = completed
      entry.run = Run.of(completed)
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
