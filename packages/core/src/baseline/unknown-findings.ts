import type { Finding } from '../findings/finding.js'
import { problemFinding } from '../linter/report.js'
import type { Locale } from '../locales/locale.js'
import { applyBaseline, type Baseline, type CheckedDraft } from './baseline.js'
import { staleBaselineRule } from './rules.js'

/** Findings that the baseline does not know, and one at the top of the draft for each stale entry. */
export function findingsBeyond(
  baseline: Baseline,
  checked: CheckedDraft,
  locale: Locale,
): readonly Finding[] {
  const { kept, stale } = applyBaseline(baseline, checked)
  const place = { start: 0, end: 0 }
  const said = stale.map(({ rule, count }) =>
    problemFinding({ rule: staleBaselineRule, message: 'stale', data: { rule, count }, place }, undefined, {
      lines: checked.draft.lines,
      locale,
    }),
  )
  return [...said, ...kept]
}
