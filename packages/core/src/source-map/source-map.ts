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

/** An edit of a decoded value, widened to whole units of the host. */
export interface Rewrite {
  /** Place in the file of what is replaced. */
  readonly place: SourceRange
  /** What is replaced, decoded. */
  readonly replaced: string
  /** What the whole value must read afterwards. */
  readonly value: string
}

/**
 * Writes a replacement in the notation of the host; answers an edit of its own where more than the place
 * must change (a plain scalar that needs quotes), `undefined` where it cannot be done.
 */
export type Encode = (replacement: string, rewrite: Rewrite) => string | Edit | undefined

/** Source length of a segment whose characters correspond one to one. */
export const VERBATIM = -1

const STRIDE = 3

/**
 * Piecewise map: each segment is [decoded start, source start, source length]; it lasts until the next one
 * starts. Its characters correspond one to one (`VERBATIM`), or it is one unit (an escape, a folded line end).
 */
export class SegmentMap implements SourceMap {
  readonly exact = true
  readonly #value: string
  readonly #segments: readonly number[]
  readonly #anchor: number
  readonly #encode: Encode

  /** `anchor` is the place of an empty value. */
  constructor(value: string, segments: readonly number[], anchor: number, encode: Encode) {
    this.#value = value
    this.#segments = segments
    this.#anchor = anchor
    this.#encode = encode
  }

  locate(start: number, end: number): SourceRange {
    const from = this.#sourceStart(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: Math.max(from, this.#sourceEnd(end)) }
  }

  edit(start: number, end: number, replacement: string): Edit | undefined {
    const from = this.#unitStart(start)
    const to = Math.max(from, end > start || from < start ? this.#unitEnd(end) : end)
    const value = this.#value
    const text = value.slice(from, start) + replacement + value.slice(end, to)
    const place = this.locate(from, to)
    const written = this.#encode(text, {
      place,
      replaced: value.slice(from, to),
      value: value.slice(0, from) + text + value.slice(to),
    })
    if (typeof written !== 'string') return written
    return { start: place.start, end: place.end, text: written }
  }

  #find(decoded: number): number {
    const segments = this.#segments
    let low = 0
    let high = segments.length / STRIDE - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (segments[middle * STRIDE]! <= decoded) low = middle
      else high = middle - 1
    }
    return low * STRIDE
  }

  #decodedEnd(at: number): number {
    return this.#segments[at + STRIDE] ?? this.#value.length
  }

  /** Where the character at `decoded` begins. */
  #sourceStart(decoded: number): number {
    if (this.#segments.length === 0) return this.#anchor
    if (decoded >= this.#value.length) return this.#sourceEnd(this.#value.length)
    const at = this.#find(decoded)
    const source = this.#segments[at + 1]!
    return this.#segments[at + 2] === VERBATIM ? source + decoded - this.#segments[at]! : source
  }

  /** Where the character before `decoded` ends. */
  #sourceEnd(decoded: number): number {
    if (this.#segments.length === 0) return this.#anchor
    const at = this.#find(decoded - 1)
    const source = this.#segments[at + 1]!
    const length = this.#segments[at + 2]!
    return length === VERBATIM ? source + decoded - this.#segments[at]! : source + length
  }

  /** `decoded`, or the start of the unit it stands inside of. */
  #unitStart(decoded: number): number {
    if (decoded <= 0 || decoded >= this.#value.length) return decoded
    const at = this.#find(decoded)
    return this.#segments[at + 2] === VERBATIM ? decoded : this.#segments[at]!
  }

  /** `decoded`, or the end of the unit it stands inside of. */
  #unitEnd(decoded: number): number {
    if (decoded <= 0 || decoded >= this.#value.length) return decoded
    const at = this.#find(decoded)
    if (this.#segments[at + 2] === VERBATIM || this.#segments[at] === decoded) return decoded
    return this.#decodedEnd(at)
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
