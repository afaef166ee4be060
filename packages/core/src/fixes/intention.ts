import type { Edit, SourceMap } from '../source-map/source-map.js'
import type { Media, Text } from '../tree/nodes.js'

/** What an edit may be meant for: a text, or a medium for the name of its file. */
export type Editable = Text | Media

/** What an edit of the file is meant to do to a text. */
export interface Intention {
  readonly text: Editable
  /** Offsets of its value. */
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

/** The characters that an intention counts in. */
export function writtenIn(editable: Editable): string {
  return editable.type === 'media' ? editable.file : editable.value
}

export function mapOf(editable: Editable): SourceMap | undefined {
  return editable.type === 'media' ? editable.fileMap : editable.map
}
