import type { Finding, Severity } from '@lisible/core'

export type FindingCounts = Readonly<Record<Severity, number>>

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
