import type { Finding } from '@lisible/core'
import { terminalSafe } from '@lisible/core'
import { stringWidth } from './width.js'

/** A line of the draft with the columns (terminal cells) that a finding marks. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Cells before the mark and cells of the mark. */
  readonly indent: number
  readonly width: number
}

/** The first line that the finding touches, shortened around the mark to fit `columns` cells. */
export function excerpt(
  source: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  columns: number,
): Excerpt | undefined {
  const lineStart = start.offset - (start.column - 1)
  const lineEnd = nextLineEnd(source, start.offset)
  if (lineEnd === lineStart) return undefined
  const markEnd = Math.min(end.offset, lineEnd)
  const room = Math.max(20, columns)
  let from = lineStart
  let to = lineEnd
  if (lineEnd - lineStart > room) {
    const spare = Math.max(10, room - (markEnd - start.offset))
    from = Math.max(lineStart, wordBefore(source, start.offset - Math.floor(spare / 2), lineStart))
    to = Math.min(lineEnd, Math.max(from + room, start.offset + 10))
    while (to < lineEnd && to > markEnd && isLowSurrogate(source, to)) to--
  }
  const before = `${from > lineStart ? '…' : ''}${show(source.slice(from, start.offset))}`
  const marked = show(source.slice(start.offset, Math.min(markEnd, to)))
  const after = `${show(source.slice(Math.min(markEnd, to), to))}${to < lineEnd ? '…' : ''}`
  return { before, marked, after, indent: stringWidth(before), width: Math.max(1, stringWidth(marked)) }
}

function show(text: string): string {
  return terminalSafe(text.replace(/\t/g, ' ').replace(/\uFEFF/g, ''))
}

function nextLineEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return source.length
}

function wordBefore(source: string, from: number, min: number): number {
  for (let i = from; i > Math.max(min, from - 20); i--) if (source[i - 1] === ' ') return i
  return isLowSurrogate(source, from) ? from - 1 : from
}

function isLowSurrogate(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
