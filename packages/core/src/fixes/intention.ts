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

/** An edit that knows what it is for; reports and copies of it have its place and text alone. */
class IntendedEdit implements Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly #intention: Intention

  constructor({ start, end, text }: Edit, intention: Intention) {
    this.start = start
    this.end = end
    this.text = text
    this.#intention = intention
  }

  get intention(): Intention {
    return this.#intention
  }
}

/** Remembers what `edit` is for, so that its effect can be compared. */
export function intend(edit: Edit, intention: Intention): Edit {
  return new IntendedEdit(edit, intention)
}

/** `undefined` for an edit that must change no text at all (the removal of a comment). */
export function intentionOf(edit: Edit): Intention | undefined {
  return edit instanceof IntendedEdit ? edit.intention : undefined
}

/** The characters that an intention counts in. */
export function writtenIn(editable: Editable): string {
  return editable.type === 'media' ? editable.file : editable.value
}

export function mapOf(editable: Editable): SourceMap | undefined {
  return editable.type === 'media' ? editable.fileMap : editable.map
}
