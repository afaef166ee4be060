import { type Encode, SegmentMap, type SourceMap } from './source-map.js'

/** Builds a decoded text and its map, piece by piece, in the order of the text. */
export class TextBuilder {
  #value = ''
  #segments: number[] = []

  get length(): number {
    return this.#value.length
  }

  get value(): string {
    return this.#value
  }

  /** Appends the characters `start`–`end` of `source` as they stand. */
  copy(source: string, start: number, end: number): this {
    if (end > start) {
      const last = this.#segments.length - 4
      const length = end - start
      const s = this.#segments
      if (last >= 0 && s[last + 2] === s[last + 3] && s[last + 1]! + s[last + 3]! === start) {
        s[last + 2]! += length
        s[last + 3]! += length
      } else s.push(this.#value.length, start, length, length)
      this.#value += source.slice(start, end)
    }
    return this
  }

  /** Appends `decoded`, which the author wrote as the unit `start`–`end` (an escape, a line end). */
  unit(decoded: string, start: number, end: number): this {
    if (decoded.length === 0) return this
    if (decoded.length === 1 && end - start === 1) {
      this.#segments.push(this.#value.length, start, 1, 1)
    } else if (decoded.length === end - start) {
      // Same length but not the same characters one by one: one unit a code unit pair would lie.
      for (let i = 0; i < decoded.length; i++) this.#segments.push(this.#value.length + i, start + i, 1, 1)
    } else this.#segments.push(this.#value.length, start, decoded.length, end - start)
    this.#value += decoded
    return this
  }

  /** Appends `start`–`end` of `source` with line ends read as `\n`. */
  copyLines(source: string, start: number, end: number): this {
    let from = start
    for (let i = source.indexOf('\r', start); i !== -1 && i < end; i = source.indexOf('\r', i + 1)) {
      this.copy(source, from, i)
      const next = source.charCodeAt(i + 1) === 10 && i + 1 < end ? i + 2 : i + 1
      this.unit('\n', i, next)
      from = next
    }
    return this.copy(source, from, end)
  }

  map(encode: Encode): SourceMap {
    return new SegmentMap(Int32Array.from(this.#segments), encode)
  }
}
