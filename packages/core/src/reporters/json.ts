import type { Finding } from '../findings/finding.js'
import type { EvaluationGrid } from './grid-model.js'
import { gridData } from './grid-report.js'
import { type ReportedDraft, totalCounts } from './report.js'

/** The JSON report: one object, stable keys, described by `schemas/report.schema.json`. */
export function jsonReport(drafts: readonly ReportedDraft[], grid?: EvaluationGrid): string {
  const results = drafts.map(({ path, findings, counts }) => ({
    path,
    findings: findings.map(toJson),
    counts,
  }))
  const report = { version: 1, results, counts: totalCounts(drafts) }
  return JSON.stringify(grid ? { ...report, grid: gridData(grid) } : report, null, 2)
}

/** A finding with its keys in the order of the contract. */
function toJson(finding: Finding): Record<string, unknown> {
  const { rule, severity, verdict, message, messageId, data, networks, criterion, url } = finding
  const { start, end, expected, suggestions, fix, copy, media } = finding
  return {
    rule,
    severity,
    verdict,
    message,
    messageId,
    data,
    networks,
    ...(criterion ? { criterion } : {}),
    ...(url ? { url } : {}),
    start,
    end,
    expected,
    ...(suggestions ? { suggestions } : {}),
    ...(fix ? { fix } : {}),
    ...(copy ? { copy } : {}),
    ...(media ? { media } : {}),
  }
}
