import type { SourceRange } from './position.js'
import type { Edit, SourceMap } from './source-map.js'

/** A text made of several texts of the file (a caption and its hashtags), in order. */
export interface JoinedPiece {
  readonly value: string
  readonly map: SourceMap
}

/** One text out of several, with `separator` between them, and its map. Empty pieces are left out. */
export function joinTexts(
  pieces: readonly JoinedPiece[],
  separators: readonly string[],
): { readonly value: string; readonly map: SourceMap } {
  let value = ''
  const placed: PlacedPiece[] = []
  pieces.forEach((piece, index) => {
    if (piece.value === '') return
    if (placed.length > 0) value += separators[index - 1] ?? ''
    placed.push({ start: value.length, end: value.length + piece.value.length, map: piece.map })
    value += piece.value
  })
  return { value, map: placed.length === 1 ? placed[0]!.map : new JoinedMap(placed) }
}

interface PlacedPiece {
  readonly start: number
  readonly end: number
  readonly map: SourceMap
}

class JoinedMap implements SourceMap {
  readonly exact: boolean
  readonly #pieces: readonly PlacedPiece[]

  constructor(pieces: readonly PlacedPiece[]) {
    this.#pieces = pieces
    this.exact = pieces.every(({ map }) => map.exact)
  }

  locate(start: number, end: number): SourceRange {
    const pieces = this.#pieces
    const first = pieces.find((piece) => start < piece.end) ?? pieces.at(-1)
    const last = pieces.findLast((piece) => end > piece.start) ?? pieces[0]
    if (!first || !last) return { start: 0, end: 0 }
    const from = this.#inside(first, start, start).start
    if (end <= start) return { start: from, end: from }
    return { start: from, end: Math.max(from, this.#inside(last, last.start, end).end) }
  }

  /** Only within one piece: what stands between two is not in the file. */
  edit(start: number, end: number, replacement: string): Edit | undefined {
    const piece = this.#pieces.find((candidate) => start >= candidate.start && end <= candidate.end)
    return piece?.map.edit(start - piece.start, end - piece.start, replacement)
  }

  #inside(piece: PlacedPiece, start: number, end: number): SourceRange {
    const clamp = (offset: number) => Math.max(0, Math.min(offset - piece.start, piece.end - piece.start))
    return piece.map.locate(clamp(start), clamp(end))
  }
}
