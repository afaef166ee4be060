import type { Locale } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import type { Check } from '../check/checks.js'
import type { StatusParams } from '../protocol.js'
import { rangeOf } from './diagnostics.js'

/** Findings told with the status; a view shows no more. */
const most = 500

/** The status of a draft after a check. */
export function statusOf(check: Check, locale: Locale): StatusParams {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of check.findings) counts[severity]++
  return {
    uri: check.uri,
    state: 'checked',
    version: check.version,
    ...counts,
    pending: check.pending,
    findings: check.findings.slice(0, most).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      networks: finding.networks.map((id) => labelOf(id, locale)),
      range: rangeOf(finding),
    })),
    ...(check.problem ? { configuration: check.problem.message } : {}),
  }
}

/** The status of what is no draft, or is closed. */
export function emptyStatus(uri: string): StatusParams {
  return { uri, state: 'none', error: 0, warning: 0, info: 0, pending: false, findings: [] }
}
