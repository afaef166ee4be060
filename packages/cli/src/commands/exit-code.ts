import type { Severity } from '@lisible/core'
import type { FindingCounts } from '@lisible/engine'

/** Severities, gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export interface FailingOptions {
  /** The least grave finding that fails the run. Absent: an error. */
  readonly failOn?: Severity
  /** Warnings allowed before the run fails; absent: any number. */
  readonly maxWarnings?: number
}

/** 1 when these findings fail the run, else 0. */
export function exitCode(counts: FindingCounts, { failOn = 'error', maxWarnings }: FailingOptions): 0 | 1 {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1)
  if (failing.some((severity) => counts[severity] > 0)) return 1
  return maxWarnings !== undefined && counts.warning > maxWarnings ? 1 : 0
}
