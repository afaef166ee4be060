import type { Finding } from '@lisible/core'
import { type Counts, countsOf, type Readiness, readinessOf } from '../model/readiness.js'
import type { Entry } from '../model/report.js'
import { notesOn } from '../publication/marked-text.js'

/** What one network gets. */
export interface NetworkTally extends Readonly<Record<Readiness, number>> {
  readonly network: string
  readonly publications: number
  readonly counts: Counts
}

/** Networks in the order in which publications name them. */
export function tallyNetworks(entries: readonly Entry[]): NetworkTally[] {
  const tallies = new Map<string, { findings: Finding[]; readiness: Readiness[] }>()
  for (const { networks, notes } of entries) {
    for (const { network } of networks) {
      if (network === '') continue
      const tally = tallies.get(network) ?? { findings: [], readiness: [] }
      tallies.set(network, tally)
      const own = notesOn(network, notes).map(({ finding }) => finding)
      tally.findings.push(...own)
      tally.readiness.push(readinessOf(own))
    }
  }
  return [...tallies].map(([network, { findings, readiness }]) => ({
    network,
    publications: readiness.length,
    ...tallyReadiness(readiness),
    counts: countsOf(findings),
  }))
}

export function tallyReadiness(all: readonly Readiness[]): Record<Readiness, number> {
  const tally = { ready: 0, 'to-see': 0, 'not-ready': 0 }
  for (const readiness of all) tally[readiness]++
  return tally
}

/** Findings by the package of their rule, those with most errors first. */
export function tallyFamilies(entries: readonly Entry[]): { family: string; counts: Counts }[] {
  const families = new Map<string, Finding[]>()
  for (const { finding } of entries.flatMap(({ notes }) => notes)) {
    const family = finding.rule.slice(0, finding.rule.indexOf('/'))
    const list = families.get(family)
    if (list) list.push(finding)
    else families.set(family, [finding])
  }
  return [...families]
    .map(([family, findings]) => ({ family, counts: countsOf(findings) }))
    .sort(({ counts: a }, { counts: b }) => b.error - a.error || b.warning - a.warning || b.info - a.info)
}
