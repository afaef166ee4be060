import { type Encode, SegmentMap, type SourceMap, VERBATIM } from './source-map.js'

const STRIDE = 3

/** Builds a decoded text and its map, piece by piece, in the order of the text. */
export class TextBuilder {
  #value = ''
  #segments: number[] = []
  readonly #anchor: number

  /** `anchor`: where in the file the text stands if it turns out empty. */
  constructor(anchor = 0) {
    this.#anchor = anchor
  }

  get length(): number {
    return this.#value.length
  }

  get value(): string {
    return this.#value
  }

  /** Appends the characters `start`–`end` of `source` as they stand. */
  copy(source: string, start: number, end: number): this {
    if (end <= start) return this
    const segments = this.#segments
    const last = segments.length - STRIDE
    const continues =
      last >= 0 &&
      segments[last + 2] === VERBATIM &&
      segments[last + 1]! + this.#value.length - segments[last]! === start
    if (!continues) segments.push(this.#value.length, start, VERBATIM)
    this.#value += source.slice(start, end)
    return this
  }

  /** Appends `decoded`, which the author wrote as the unit `start`–`end` (an escape, a line end). */
  unit(decoded: string, start: number, end: number): this {
    if (decoded.length === 0) return this
    this.#segments.push(this.#value.length, start, end - start)
    this.#value += decoded
    return this
  }

  /** Appends `start`–`end` of `source` with line ends read as `\n`. */
  copyLines(source: string, start: number, end: number): this {
    // Looked for in the piece alone: in a long file without `\r`, each search would go on to its end.
    if (!source.slice(start, end).includes('\r')) return this.copy(source, start, end)
    let from = start
    for (let i = source.indexOf('\r', start); i !== -1 && i < end; i = source.indexOf('\r', i + 1)) {
      this.copy(source, from, i)
      const next = source.charCodeAt(i + 1) === 10 && i + 1 < end ? i + 2 : i + 1
      this.unit('\n', i, next)
      from = next
    }
    return this.copy(source, from, end)
  }

  /** The same text with `\r\n` and `\r` read as `\n`, however they were written. */
  withLineFeeds(): TextBuilder {
    const value = this.#value
    if (!value.includes('\r')) return this
    const map = this.map((text) => text)
    const result = new TextBuilder(this.#anchor)
    let from = 0
    const verbatim = (to: number) => {
      for (let at = from; at < to; ) {
        const { end, exact } = this.#segmentAt(at)
        const until = Math.min(end, to)
        const place = map.locate(at, until)
        if (exact) result.#verbatim(value.slice(at, until), place.start)
        else result.unit(value.slice(at, until), place.start, place.end)
        at = until
      }
    }
    for (let i = value.indexOf('\r'); i !== -1; i = value.indexOf('\r', from)) {
      verbatim(i)
      const next = value.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
      const rest = next === i + 2 ? this.#segmentAt(i + 1) : undefined
      // A fold of several line feeds stays one unit.
      const end = rest && !rest.exact ? rest.end : next
      const place = map.locate(i, end)
      result.unit(`\n${value.slice(next, end)}`, place.start, place.end)
      from = end
    }
    verbatim(value.length)
    return result
  }

  map(encode: Encode): SourceMap {
    return new SegmentMap(this.#value, this.#segments, this.#anchor, encode)
  }

  #verbatim(text: string, start: number): void {
    this.#segments.push(this.#value.length, start, VERBATIM)
    this.#value += text
  }

  #segmentAt(decoded: number): { readonly end: number; readonly exact: boolean } {
    const segments = this.#segments
    let at = segments.length - STRIDE
    while (at > 0 && segments[at]! > decoded) at -= STRIDE
    return { end: segments[at + STRIDE] ?? this.#value.length, exact: segments[at + 2] === VERBATIM }
  }
}
