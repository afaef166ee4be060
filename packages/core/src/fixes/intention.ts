import type { Edit } from '../source-map/source-map.js'
import type { Text } from '../tree/nodes.js'

/** What an edit of the file is meant to do to a text. */
export interface Intention {
  readonly text: Text
  /** Offsets of `text.value`. */
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const intentions = new WeakMap<Edit, Intention>()

/** Remembers what `edit` is for, so that its effect can be compared. */
export function intend(edit: Edit, intention: Intention): Edit {
  intentions.set(edit, intention)
  return edit
}

/** `undefined` for an edit that must change no text at all (the removal of a comment). */
export function intentionOf(edit: Edit): Intention | undefined {
  return intentions.get(edit)
}
