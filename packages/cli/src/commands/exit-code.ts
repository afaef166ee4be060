import { formatNumber, type Locale, type Severity } from '@lisible/core'
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

/** Why findings fail a run that has no error: an option says so, and nobody would see it in the report. */
export function failureReason(
  counts: FindingCounts,
  options: FailingOptions,
  locale: Locale,
): string | undefined {
  if (counts.error > 0 || exitCode(counts, options) === 0) return undefined
  const { failOn = 'error', maxWarnings = 0 } = options
  const number = (count: number) => formatNumber(count, locale)
  if (failOn !== 'error') {
    return locale === 'fr'
      ? `La vérification échoue\u00a0: --fail-on ${failOn} refuse ces constats.`
      : `The run fails: --fail-on ${failOn} refuses these findings.`
  }
  return locale === 'fr'
    ? `La vérification échoue\u00a0: ${number(counts.warning)} avertissement${counts.warning > 1 ? 's' : ''}, ${number(maxWarnings)} au plus (--max-warnings).`
    : `The run fails: ${number(counts.warning)} warning${counts.warning === 1 ? '' : 's'}, ${number(maxWarnings)} at most (--max-warnings).`
}
