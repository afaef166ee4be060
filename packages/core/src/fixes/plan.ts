import type { Edit } from '../source-map/source-map.js'
import { withoutOverlaps } from './apply-edits.js'
import type { Fixable } from './apply-fixes.js'
import { type Editable, type Intention, intentionOf, mapOf, writtenIn } from './intention.js'

/** One edit of the file that makes one fix, or several of the same text at once. */
export interface Plan {
  readonly findings: readonly Fixable[]
  readonly edit: Edit
  readonly intentions: readonly Intention[]
}

/**
 * The edits of one pass, in order and apart. Fixes that do not overlap in their text but do in the file (each
 * puts the whole of a YAML scalar into quotes) are made as one.
 */
export function planFixes(fixes: readonly Fixable[]): Plan[] {
  const byText = new Map<Editable, Fixable[]>()
  const plans: Plan[] = []
  for (const finding of fixes) {
    const text = intentionOf(finding.fix)?.text
    if (!text) plans.push(alone(finding))
    else byText.set(text, [...(byText.get(text) ?? []), finding])
  }
  for (const [text, list] of byText) plans.push(...planText(text, list))
  return withoutOverlaps(plans, ({ edit }) => edit)
}

/** One fix as a plan of its own. */
export function alone(finding: Fixable): Plan {
  const intention = intentionOf(finding.fix)
  return { findings: [finding], edit: finding.fix, intentions: intention ? [intention] : [] }
}

function planText(text: Editable, list: readonly Fixable[]): Plan[] {
  const intended = list.map((finding) => ({ finding, intention: intentionOf(finding.fix)! }))
  const chosen = withoutOverlaps(intended, ({ intention }) => ({ ...intention, text: '' }))
  const single = chosen.map(({ finding }) => alone(finding))
  if (withoutOverlaps(single, ({ edit }) => edit).length === single.length) return single
  const intentions = chosen.map(({ intention }) => intention)
  const { start } = intentions[0]!
  const { end } = intentions.at(-1)!
  let replacement = ''
  let at = start
  for (const intention of intentions) {
    replacement += writtenIn(text).slice(at, intention.start) + intention.replacement
    at = intention.end
  }
  const edit = mapOf(text)?.edit(start, end, replacement)
  return edit ? [{ findings: chosen.map(({ finding }) => finding), edit, intentions }] : single
}
