import type { Draft, Finding } from '@lisible/core'
import { commonEnds } from './common-ends.js'

/**
 * Findings of an earlier text, where they stand in the text as it is now: those before and after what was typed.
 * What they offer to write is left out, for it was made for the earlier text.
 */
export function carriedOver(findings: readonly Finding[], before: string, draft: Draft): Finding[] {
  const { source: after, lines } = draft
  const { head, tail } = commonEnds(before, after)
  const moved = after.length - before.length
  return findings.flatMap(({ start, end, suggestions: _s, fix: _f, copy: _c, ...finding }) => {
    const offset = end.offset <= head ? 0 : start.offset >= before.length - tail ? moved : undefined
    if (offset === undefined) return []
    return [{ ...finding, start: lines.point(start.offset + offset), end: lines.point(end.offset + offset) }]
  })
}
