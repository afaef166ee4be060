import { resolve } from 'node:path'
import type { Locale, ReportSummary, StreamedReport } from '@lisible/core'
import { ConfigurationError, type Engine, type LintResult } from '@lisible/engine'
import type { CheckedDraft } from '../checking/checked-draft.js'
import type { Streams } from '../terminal/streams.js'
import type { Format, FormatRequest, Grid } from './formats.js'
import { ReportFile } from './report-file.js'
import { type StreamingOptions, streamedReport } from './streamed.js'

export interface ReportsOptions {
  readonly cwd?: string
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  readonly grid?: Grid
  readonly media?: boolean
  /** With a dry run, drafts are reported as they would be once fixed. */
  readonly fix?: 'write' | 'dry-run'
}

/** Where the text of one report goes. */
interface Sink {
  write(text: string): void
  finish(): void
  abandon(): void
}

/** A streamed report, as a thread makes it again. */
export interface StreamedRequest {
  readonly format: Format
  readonly options: StreamingOptions
}

interface Streaming {
  readonly request: StreamedRequest
  readonly report: StreamedReport
  readonly sink: Sink
  /** Parts that wait for what stands above them, as bytes: half the memory of text. */
  readonly waiting: Buffer[]
  /** The part of some draft was written. */
  begun: boolean
}

/** @throws {ConfigurationError} when two reports would go to one file. */
function refuseSharedFiles({ formats, cwd = '.' }: ReportsOptions): void {
  const taken = new Set<string>()
  for (const { file } of formats) {
    if (file === undefined) continue
    const path = resolve(cwd, file)
    if (taken.has(path)) {
      throw new ConfigurationError({
        fr: `Deux rapports iraient dans «\u00a0${file}\u00a0»\u00a0: donnez à chacun son fichier.`,
        en: `Two reports would go to \`${file}\`: give each its own file.`,
      })
    }
    taken.add(path)
  }
}

/** The reports of one run: those that can be are written while drafts are checked, the others at its end. */
export class Reports {
  readonly #options: ReportsOptions
  readonly #streaming: Streaming[] = []
  readonly #whole: { readonly format: Format; readonly sink: Sink }[] = []
  readonly #results: LintResult[] = []
  readonly #paths: string[] = []
  readonly #rules = new Set<string>()
  readonly #counts = { drafts: 0, error: 0, warning: 0, info: 0 }

  /** @throws {ConfigurationError} when the file of a report cannot be written. */
  constructor(options: ReportsOptions, streams: Streams) {
    this.#options = options
    const { locale, grid } = options
    refuseSharedFiles(options)
    let atOnce = true
    for (const { format, file } of options.formats) {
      const { columns, colours } = file === undefined ? streams : { columns: 100, colours: false }
      const request = {
        format,
        options: {
          locale,
          terminal: { columns, colours, isDryRun: options.fix === 'dry-run' },
          grid: grid !== undefined,
        },
      }
      const report = streamedReport(format, request.options)
      const sink =
        file === undefined
          ? standardOutput(streams, atOnce)
          : new ReportFile(resolve(options.cwd ?? '.', file))
      if (report) this.#streaming.push({ request, report, sink, waiting: [], begun: false })
      else this.#whole.push({ format, sink })
      // What follows the first report on standard output waits for its end.
      if (file === undefined) atOnce = false
    }
  }

  /** Reports that take the parts of drafts one by one. */
  get streamed(): readonly StreamedReport[] {
    return this.#streaming.map(({ report }) => report)
  }

  get requests(): readonly StreamedRequest[] {
    return this.#streaming.map(({ request }) => request)
  }

  /** Whether some report needs all results, trees included, at the end. */
  get needsResults(): boolean {
    return this.#whole.length > 0
  }

  get #keepsPaths(): boolean {
    return this.#streaming.some(({ report }) => report.listsDrafts)
  }

  get counts(): ReportSummary['counts'] {
    return this.#counts
  }

  add({ path, parts, counts, rules, result }: CheckedDraft): void {
    if (this.#keepsPaths) this.#paths.push(path)
    this.#counts.drafts++
    for (const severity of ['error', 'warning', 'info'] as const) this.#counts[severity] += counts[severity]
    for (const rule of rules) this.#rules.add(rule)
    if (result) this.#results.push(result)
    this.#streaming.forEach((streaming, index) => {
      const part = parts[index]!
      if (part === '') return
      if (streaming.report.heading) streaming.waiting.push(Buffer.from(part))
      else put(streaming, part)
    })
  }

  /** Writes what is left. */
  async finish(engine: Engine): Promise<void> {
    const summary = { counts: this.#counts, paths: this.#paths, rules: this.#rules }
    for (const streaming of this.#streaming) {
      const { report, sink, waiting } = streaming
      if (report.heading) sink.write(report.heading(summary))
      for (const part of waiting.splice(0)) put(streaming, part.toString())
      const end = `${streaming.begun ? '' : report.opening}${report.closing(summary)}`
      if (end !== '' || streaming.begun || report.heading) sink.write(`${end}\n`)
      sink.finish()
    }
    if (this.#whole.length === 0) return
    const { wholeReports } = await import('./write-reports.js')
    const formats = this.#whole.map(({ format }) => format)
    const texts = await wholeReports(formats, this.#results, this.#options, engine)
    this.#whole.forEach(({ sink }, index) => {
      sink.write(`${texts[index]}\n`)
      sink.finish()
    })
  }

  /** Ends without a half-written file. */
  abandon(): void {
    for (const { sink } of [...this.#streaming, ...this.#whole]) sink.abandon()
  }
}

/** Writes the part of one draft. They are not joined first: a part can be long, and a report has many. */
function put(streaming: Streaming, part: string): void {
  const { report, sink, begun } = streaming
  sink.write(begun ? report.separator : report.opening)
  sink.write(part)
  streaming.begun = true
}

function standardOutput(streams: Streams, atOnce: boolean): Sink {
  if (atOnce) return { write: (text) => streams.write(text), finish() {}, abandon() {} }
  let waiting = ''
  return {
    write(text) {
      waiting += text
    },
    finish() {
      streams.write(waiting)
    },
    abandon() {},
  }
}
