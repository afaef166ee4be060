import type { Finding } from '../findings/finding.js'
import type { Edit } from '../source-map/source-map.js'
import { applyEdits, withoutOverlaps } from './apply-edits.js'

export interface AppliedFixes {
  readonly output: string
  readonly applied: readonly Finding[]
  /** Findings without a fix, or whose fix overlaps one that was applied. */
  readonly remaining: readonly Finding[]
}

export type Fixable = Finding & { readonly fix: Edit }

export function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined
}

/** Applies the safe fixes of `findings` once, the first of those that overlap; nothing is re-read. */
export function applyFixes(source: string, findings: readonly Finding[]): AppliedFixes {
  const chosen = withoutOverlaps(findings.filter(isFixable), ({ fix }) => fix)
  const applied = new Set<Finding>(chosen)
  return {
    output: applyEdits(
      source,
      chosen.map(({ fix }) => fix),
    ),
    applied: chosen,
    remaining: findings.filter((finding) => !applied.has(finding)),
  }
}
