import type { Draft, ParseOptions } from '../drafts/draft.js'
import { parseDraft } from '../drafts/parse-draft.js'
import type { Finding } from '../findings/finding.js'
import { applyEdits, withoutOverlaps } from './apply-edits.js'
import { isFixable } from './apply-fixes.js'
import { alone, type Plan, planFixes } from './plan.js'
import { snapshot } from './snapshot.js'

export interface FixedDraft {
  readonly output: string
  /** Findings whose fix was applied, with their places at the time. */
  readonly applied: readonly Finding[]
  /** Findings of `output`. Fixes that would have changed something else are among their suggestions. */
  readonly findings: readonly Finding[]
  /** The parsed `output`. */
  readonly draft: Draft
}

const MAX_PASSES = 10

/**
 * Applies safe fixes until nothing is left to fix, at most ten times. After each pass the draft is read again:
 * a fix after which anything but its own text reads differently is withdrawn and becomes a suggestion.
 */
export function fixDraft(
  source: string,
  options: ParseOptions,
  lint: (draft: Draft) => readonly Finding[],
): FixedDraft {
  const applied: Finding[] = []
  const seen = new Set([source])
  let draft = parseDraft(source, options)
  let findings = lint(draft)
  let withdrawn: ReadonlySet<Finding> = new Set()
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const step = applyVerified(draft, findings, options)
    withdrawn = step.withdrawn
    if (step.applied.length === 0) break
    applied.push(...step.applied)
    draft = step.draft
    findings = lint(draft)
    withdrawn = new Set()
    // Fixes that undo each other: the first draft of the circle is where every run ends.
    if (seen.has(draft.source)) break
    seen.add(draft.source)
  }
  return {
    output: draft.source,
    applied,
    findings: findings.map((finding) => (withdrawn.has(finding) ? asSuggestion(finding) : finding)),
    draft,
  }
}

interface Step {
  readonly draft: Draft
  readonly applied: readonly Finding[]
  readonly withdrawn: ReadonlySet<Finding>
}

function applyVerified(draft: Draft, findings: readonly Finding[], options: ParseOptions): Step {
  const withdrawn = new Set<Finding>()
  const plans = planFixes(findings.filter(isFixable))
  if (plans.length === 0) return { draft, applied: [], withdrawn }
  const done = (after: Draft, made: readonly Plan[]): Step => ({
    draft: after,
    applied: made.flatMap((plan) => plan.findings),
    withdrawn,
  })
  const all = tryPlans(draft, plans, options)
  if (all) return done(all, plans)
  const good = plans
    .flatMap((plan) => plan.findings.map(alone))
    .filter((plan) => {
      const kept = tryPlans(draft, [plan], options) !== undefined
      if (!kept) withdrawn.add(plan.findings[0]!)
      return kept
    })
  const apart = withoutOverlaps(good, ({ edit }) => edit)
  const together = apart.length > 0 ? tryPlans(draft, apart, options) : undefined
  if (together) return done(together, apart)
  // Each is right alone but not all at once: one a pass.
  const first = good.slice(0, 1)
  const after = first.length > 0 ? tryPlans(draft, first, options) : undefined
  return after ? done(after, first) : { draft, applied: [], withdrawn }
}

/** The draft after `plans`, or `undefined` when it says anything else than they meant. */
function tryPlans(draft: Draft, plans: readonly Plan[], options: ParseOptions): Draft | undefined {
  const output = applyEdits(
    draft.source,
    plans.map(({ edit }) => edit),
  )
  const after = parseDraft(output, options)
  const intentions = plans.flatMap((plan) => plan.intentions)
  return snapshot(after) === snapshot(draft, intentions) ? after : undefined
}

function asSuggestion({ fix, ...finding }: Finding): Finding {
  if (!fix) return finding
  return { ...finding, suggestions: [...(finding.suggestions ?? []), fix] }
}
