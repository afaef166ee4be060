import type { SourceRange } from './position.js'

/** Replace the half-open range `start`–`end` of a file by `text`. Offsets are UTF-16 code units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** From a decoded text back to the author's characters. */
export interface SourceMap {
  /** Place in the file of the decoded range `start`–`end`; an empty range stays empty. */
  locate(start: number, end: number): SourceRange
  /**
   * The edit of the file after which the decoded range reads `replacement`, written as its host
   * needs it (YAML quotes, CSV quotes…); `undefined` where the host cannot be edited safely.
   */
  edit(start: number, end: number, replacement: string): Edit | undefined
  /** `false` where only the whole host value is known, not its characters. */
  readonly exact: boolean
}

/** Writes a replacement in the notation of the host, or answers `undefined` if that cannot be done. */
export type Encode = (replacement: string, place: SourceRange) => string | undefined

/**
 * Piecewise map: each segment is [decoded start, source start, decoded length, source length].
 * Where both lengths agree, characters correspond one to one; else the segment is one unit
 * (an escape, a folded line end).
 */
export class SegmentMap implements SourceMap {
  readonly exact = true
  readonly #segments: Int32Array
  readonly #encode: Encode

  constructor(segments: Int32Array, encode: Encode) {
    this.#segments = segments
    this.#encode = encode
  }

  locate(start: number, end: number): SourceRange {
    const from = this.#sourceStart(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: Math.max(from, this.#sourceEnd(end)) }
  }

  edit(start: number, end: number, replacement: string): Edit | undefined {
    const place = this.locate(start, end)
    const text = this.#encode(replacement, place)
    return text === undefined ? undefined : { start: place.start, end: place.end, text }
  }

  #find(decoded: number): number {
    const segments = this.#segments
    let low = 0
    let high = segments.length / 4 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (segments[middle * 4]! <= decoded) low = middle
      else high = middle - 1
    }
    return low * 4
  }

  /** Where the character at `decoded` begins. */
  #sourceStart(decoded: number): number {
    const segments = this.#segments
    if (segments.length === 0) return 0
    const at = this.#find(decoded)
    const inside = decoded - segments[at]!
    const length = segments[at + 2]!
    const sourceLength = segments[at + 3]!
    if (inside >= length) return segments[at + 1]! + sourceLength
    return segments[at + 1]! + (length === sourceLength ? inside : 0)
  }

  /** Where the character before `decoded` ends. */
  #sourceEnd(decoded: number): number {
    const segments = this.#segments
    if (segments.length === 0) return 0
    const at = this.#find(decoded - 1)
    const inside = decoded - segments[at]!
    const length = segments[at + 2]!
    const sourceLength = segments[at + 3]!
    return segments[at + 1]! + (length === sourceLength ? Math.min(inside, length) : sourceLength)
  }
}

/** Map of a host value whose characters cannot be told apart: everything points at the whole of it. */
export class WholeMap implements SourceMap {
  readonly exact = false
  readonly #range: SourceRange

  constructor(range: SourceRange) {
    this.#range = range
  }

  locate(): SourceRange {
    return this.#range
  }

  edit(): undefined {
    return undefined
  }
}
