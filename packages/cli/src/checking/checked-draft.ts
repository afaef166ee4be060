import type { Finding, StreamedReport } from '@lisible/core'
import type { FindingCounts, LintResult } from '@lisible/engine'

/** What is left of a checked draft for reports: small, and able to cross threads. */
export interface CheckedDraft {
  readonly path: string
  /** Its part of each streamed report. */
  readonly parts: readonly string[]
  readonly counts: FindingCounts
  /** Ids of the rules that found something. */
  readonly rules: readonly string[]
  /** What was found in which text, where results are kept between runs. */
  readonly found?: { readonly source: string; readonly findings: readonly Finding[] }
  /** Kept where a report or a baseline needs the tree. */
  readonly result?: LintResult
}

export interface ReportingRules {
  readonly reports: readonly StreamedReport[]
  /** Errors alone are reported; the counts stay those of all findings. */
  readonly quiet: boolean
}

/** The parts of a result, by its place among all drafts. */
export function checkedDraft(
  result: LintResult,
  index: number,
  { reports, quiet }: ReportingRules,
): CheckedDraft {
  const shown = quiet ? errorsOf(result) : result
  const rules = [...new Set(shown.findings.map(({ rule }) => rule))]
  return {
    path: shown.path,
    parts: reports.map((report) => report.draft(shown, index)),
    counts: shown.counts,
    rules,
  }
}

/** The result without what is no error; all stays counted, for what fails a run. */
export function errorsOf(result: LintResult): LintResult {
  const findings = result.findings.filter(({ severity }) => severity === 'error')
  return { ...result, findings }
}
