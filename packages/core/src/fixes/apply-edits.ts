import type { Edit } from '../source-map/source-map.js'

/** `source` after `edits`, which must be in order and apart. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let at = 0
  for (const { start, end, text } of edits) {
    output += source.slice(at, start) + text
    at = end
  }
  return output + source.slice(at)
}

/** The items whose edits can be made at once, in the order of the file: of two that overlap, the first. */
export function withoutOverlaps<T>(items: readonly T[], editOf: (item: T) => Edit): T[] {
  const sorted = [...items].sort((a, b) => editOf(a).start - editOf(b).start || editOf(a).end - editOf(b).end)
  const chosen: T[] = []
  let last: Edit | undefined
  for (const item of sorted) {
    const edit = editOf(item)
    if (last && !isAfter(edit, last)) continue
    chosen.push(item)
    last = edit
  }
  return chosen
}

/** Touching edits are apart, unless one of them only inserts: then which comes first would be chance. */
function isAfter(edit: Edit, last: Edit): boolean {
  if (edit.start > last.end) return true
  return edit.start === last.end && edit.end > edit.start && last.end > last.start
}
