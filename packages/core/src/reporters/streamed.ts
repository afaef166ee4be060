import { type ReportCounts, type ReportedDraft, totalCounts } from './report.js'

/** What is known once the last draft was checked. */
export interface ReportSummary {
  readonly counts: ReportCounts
  /** Every draft, in the order of the report; empty where no report asked for them (`listsDrafts`). */
  readonly paths: readonly string[]
  /** Ids of the rules that found something. */
  readonly rules: ReadonlySet<string>
}

/**
 * A report that is written while drafts are checked: `opening`, the parts of the drafts that have one with
 * `separator` between them, `closing`. Nothing of a draft is kept once its part is written.
 */
export interface StreamedReport {
  /** What stands above all and is known at the end only: where there is one, the parts wait for it. */
  heading?(summary: ReportSummary): string
  readonly opening: string
  readonly separator: string
  /** Whether its end lists every draft: their paths are kept until then. */
  readonly listsDrafts?: true
  /** The part of one draft, by its place among all drafts; empty where nothing is said of it. */
  draft(draft: ReportedDraft, index: number): string
  closing(summary: ReportSummary): string
}

/** A streamed report of drafts that are all there. */
export function wholeReport(report: StreamedReport, drafts: readonly ReportedDraft[]): string {
  const parts = drafts.map((draft, index) => report.draft(draft, index)).filter((part) => part !== '')
  const summary = summaryOf(drafts)
  const heading = report.heading?.(summary) ?? ''
  return heading + report.opening + parts.join(report.separator) + report.closing(summary)
}

function summaryOf(drafts: readonly ReportedDraft[]): ReportSummary {
  return {
    counts: totalCounts(drafts),
    paths: drafts.map(({ path }) => path),
    rules: new Set(drafts.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
  }
}
