import type { SourceRange } from '../../source-map/position.js'
import type { Encode } from '../../source-map/source-map.js'
import { TextBuilder } from '../../source-map/text-builder.js'
import type { DecodedText } from './host-node.js'

/** A cell of a CSV file (RFC 4180); `range` includes its quotes. */
export interface CsvCell {
  readonly value: string
  readonly quoted: boolean
  readonly range: SourceRange
}

export interface CsvRow {
  readonly cells: readonly CsvCell[]
  readonly range: SourceRange
}

interface CsvError {
  readonly message: 'unclosedQuote' | 'textAfterQuote'
  readonly range: SourceRange
}

export interface CsvResult {
  readonly rows: readonly CsvRow[]
  readonly delimiter: string
  /** Line end of the file. */
  readonly lineEnd: string
  readonly errors: readonly CsvError[]
}

const QUOTE = 34
const CR = 13
const LF = 10

/**
 * Reads CSV with the place of every cell: `,`, `;` or tab, found by the first line (or said by `sep=;`),
 * quoted line ends, a byte-order mark. Empty lines are no rows. Never throws.
 */
export function readCsv(source: string, wanted?: string): CsvResult {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const sep = /^sep=(.)(?:\r\n|\n|\r)/.exec(source.slice(start, start + 8))
  if (sep) start += sep[0].length
  const delimiter = sep?.[1] ?? wanted ?? findDelimiter(source, start)
  const reader = new CsvReader(source, start, delimiter.charCodeAt(0))
  return { rows: reader.rows(), delimiter, lineEnd: findLineEnd(source), errors: reader.errors }
}

/** The likeliest delimiter: the one that stands most often outside quotes in the first line. */
function findDelimiter(source: string, start: number): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ])
  let quoted = false
  for (let i = start; i < source.length; i++) {
    const character = source[i]!
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') {
      if (i > start) break
    } else {
      const count = counts.get(character)
      if (count !== undefined) counts.set(character, count + 1)
    }
  }
  let best = ','
  for (const [character, count] of counts) if (count > counts.get(best)!) best = character
  return best
}

function findLineEnd(source: string): string {
  const at = source.search(/[\r\n]/)
  if (at === -1 || source[at] === '\n') return '\n'
  return source[at + 1] === '\n' ? '\r\n' : '\r'
}

class CsvReader {
  readonly errors: CsvError[] = []
  readonly #source: string
  readonly #delimiter: number
  #at: number

  constructor(source: string, start: number, delimiter: number) {
    this.#source = source
    this.#at = start
    this.#delimiter = delimiter
  }

  rows(): CsvRow[] {
    const source = this.#source
    const rows: CsvRow[] = []
    while (this.#at < source.length) {
      const code = source.charCodeAt(this.#at)
      if (code === LF || code === CR) this.#at++
      else rows.push(this.#row())
    }
    return rows
  }

  #row(): CsvRow {
    const start = this.#at
    const cells = [this.#cell()]
    while (this.#source.charCodeAt(this.#at) === this.#delimiter) {
      this.#at++
      cells.push(this.#cell())
    }
    return { cells, range: { start, end: this.#at } }
  }

  #cell(): CsvCell {
    const start = this.#at
    if (this.#source.charCodeAt(start) === QUOTE) return this.#quoted(start)
    const end = this.#cellEnd(start)
    this.#at = end
    return { value: this.#source.slice(start, end), quoted: false, range: { start, end } }
  }

  #cellEnd(from: number): number {
    const source = this.#source
    let at = from
    while (at < source.length) {
      const code = source.charCodeAt(at)
      if (code === this.#delimiter || code === LF || code === CR) break
      at++
    }
    return at
  }

  #quoted(start: number): CsvCell {
    const source = this.#source
    let escaped = false
    let close = source.indexOf('"', start + 1)
    while (close !== -1 && source.charCodeAt(close + 1) === QUOTE) {
      escaped = true
      close = source.indexOf('"', close + 2)
    }
    if (close === -1) {
      this.errors.push({ message: 'unclosedQuote', range: { start, end: start + 1 } })
      // Taken as text of its line, so that the rows after it are still read.
      const end = this.#cellEnd(start + 1)
      this.#at = end
      return { value: source.slice(start, end), quoted: false, range: { start, end } }
    }
    const end = this.#cellEnd(close + 1)
    this.#at = end
    if (source.slice(close + 1, end).trim() !== '') {
      this.errors.push({ message: 'textAfterQuote', range: { start: close + 1, end } })
    }
    const inner = source.slice(start + 1, close)
    return {
      value: escaped ? inner.replaceAll('""', '"') : inner,
      quoted: true,
      range: { start, end: close + 1 },
    }
  }
}

/** The text of a cell with its map; line ends are read as `\n`. */
export function decodeCell(
  source: string,
  cell: CsvCell,
  file: Pick<CsvResult, 'delimiter' | 'lineEnd'>,
): DecodedText {
  const { start, end } = cell.range
  const builder = new TextBuilder(cell.quoted ? start + 1 : start)
  if (cell.quoted && cell.value.includes('"')) {
    let from = start + 1
    for (let i = source.indexOf('""', from); i !== -1 && i + 1 < end - 1; i = source.indexOf('""', from)) {
      builder.copyLines(source, from, i).unit('"', i, i + 2)
      from = i + 2
    }
    builder.copyLines(source, from, end - 1)
  } else if (cell.quoted) builder.copyLines(source, start + 1, end - 1)
  else builder.copy(source, start, end)
  return { value: builder.value, map: builder.map(cellEncoder(cell, file)) }
}

/** Doubles quotes; a cell without quotes gets them where the text needs them. */
function cellEncoder(
  cell: CsvCell,
  { delimiter, lineEnd }: Pick<CsvResult, 'delimiter' | 'lineEnd'>,
): Encode {
  return (replacement, { value }) => {
    if (cell.quoted) return escapeCell(replacement, lineEnd)
    const plain = !value.startsWith('"') && !/[\r\n]/.test(value) && !value.includes(delimiter)
    if (plain && value !== '') return replacement
    return { ...cell.range, text: `"${escapeCell(value, lineEnd)}"` }
  }
}

function escapeCell(text: string, lineEnd: string): string {
  const quoted = text.replaceAll('"', '""')
  return lineEnd === '\n' ? quoted : quoted.replace(/\r\n?|\n/g, lineEnd)
}
