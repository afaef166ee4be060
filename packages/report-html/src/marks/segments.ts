import type { Severity } from '@lisible/core'
import type { Piece } from '@lisible/preview'
import type { TextRange } from './place.js'

/** A numbered finding with the characters it marks in one text. */
export interface Marked extends TextRange {
  readonly number: number
  readonly severity: Severity
}

/** A run of characters that is the same in every respect. */
export interface Segment {
  readonly text: string
  readonly piece: Piece
  /** Findings that mark it, by number. */
  readonly marks: readonly Marked[]
  /** Findings whose mark ends with it. */
  readonly ending: readonly Marked[]
}

/** Cuts pieces of a text wherever a mark begins or ends. No character is lost. */
export function segments(pieces: readonly Piece[], marked: readonly Marked[]): Segment[] {
  const cuts = [...new Set(marked.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const result: Segment[] = []
  for (const piece of pieces) {
    let from = piece.start
    const bounds = [...cuts.filter((cut) => cut > piece.start && cut < piece.end), piece.end]
    for (const to of bounds) {
      const marks = marked.filter(({ start, end }) => start < to && end > from)
      const ending = marks.filter(({ end }) => end === to)
      result.push({ text: piece.text.slice(from - piece.start, to - piece.start), piece, marks, ending })
      from = to
    }
  }
  return result
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/** The gravest of some findings. */
export function gravest(marks: readonly { readonly severity: Severity }[]): Severity | undefined {
  let worst: Severity | undefined
  for (const { severity } of marks)
    if (worst === undefined || weights[severity] > weights[worst]) worst = severity
  return worst
}
