import type { Finding } from '../findings/finding.js'
import type { EvaluationGrid } from './grid-model.js'
import { gridData } from './grid-report.js'
import type { StreamedReport } from './streamed.js'

/** The JSON report: one object, a line a draft, stable keys, described by `schemas/report.schema.json`. */
export function jsonReport(grid?: EvaluationGrid): StreamedReport {
  return {
    opening: '{"version":1,"results":[\n',
    separator: ',\n',
    draft: ({ path, findings, counts }) => JSON.stringify({ path, findings: findings.map(toJson), counts }),
    closing: ({ counts }) =>
      `\n],"counts":${JSON.stringify(counts)}${grid ? `,"grid":${JSON.stringify(gridData(grid))}` : ''}}`,
  }
}

/** A finding with its keys in the order of the contract; those without a value are left out. */
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
    criterion,
    url,
    start,
    end,
    expected,
    suggestions,
    fix,
    copy,
    media,
  }
}
