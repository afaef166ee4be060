/** Lines and columns start at 1, offsets at 0; columns and offsets count UTF-16 code units, as in vfile. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Half-open range of the author's file, in UTF-16 code units. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

/** Nodes carry offsets only; lines and columns are computed for what is reported. */
export type NodePosition = SourceRange

/** Turns offsets of one file into points. Line ends are `\n`, `\r\n` and a lone `\r`. */
export class LineIndex {
  readonly #source: string
  #starts: number[] | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Offset where each line starts. */
  get starts(): readonly number[] {
    if (this.#starts) return this.#starts
    const starts = [0]
    const source = this.#source
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i)
      if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#starts = starts
    return starts
  }

  /** The point at `offset`, clamped to the file. */
  point(offset: number): Point {
    const at = Math.max(0, Math.min(offset, this.#source.length))
    const starts = this.starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1, offset: at }
  }
}
