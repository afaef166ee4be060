import type { Finding, Severity } from '@lisible/core'

/** `to-see`: nothing is known to be wrong, but a check came to no verdict. */
export type Readiness = 'ready' | 'to-see' | 'not-ready'

/** A publication is ready when nothing found in it is an error; warnings and advice do not hold it back. */
export function readinessOf(findings: readonly Finding[]): Readiness {
  if (findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'fail')) return 'not-ready'
  return findings.some(({ verdict }) => verdict === 'incomplete') ? 'to-see' : 'ready'
}

export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export type Counts = Readonly<Record<Severity, number>>

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
