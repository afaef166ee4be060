import type { Finding, Severity } from '../findings/finding.js'

/** What a reporter needs to know of one checked draft. */
export interface ReportedDraft {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly source?: string
}

/** Counts over all drafts. */
export interface ReportCounts extends Readonly<Record<Severity, number>> {
  readonly drafts: number
}

/** Adds the counts of every draft. */
export function totalCounts(drafts: readonly Pick<ReportedDraft, 'counts'>[]): ReportCounts {
  const total = { drafts: drafts.length, error: 0, warning: 0, info: 0 }
  for (const { counts } of drafts) {
    total.error += counts.error
    total.warning += counts.warning
    total.info += counts.info
  }
  return total
}
