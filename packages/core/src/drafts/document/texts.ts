import type { SourceRange } from '../../source-map/position.js'
import type { Encode } from '../../source-map/source-map.js'
import { TextBuilder } from '../../source-map/text-builder.js'
import type { TextPlace } from '../draft.js'
import { readImageLine } from '../native/image-line.js'
import type { PlacedText } from '../record/record.js'
import { afterLineEnd, type Line } from './blocks.js'

/** Info strings of fences that hold a text rather than code. */
const textInfo = new Set([
  '',
  'text',
  'txt',
  'md',
  'markdown',
  'plaintext',
  'plain',
  'post',
  'caption',
  'tweet',
  'copy',
])

/** What texts of a document are made with. */
export interface TextSource {
  readonly source: string
  /** Writes line ends as the file does. */
  readonly encode: Encode
}

/** Where the text of these lines stands: a fence before a block quote that outweighs the rest, before bare lines. */
export function placeOf(source: string, lines: readonly Line[]): TextPlace | undefined {
  if (fences(lines).length > 0) return 'fence'
  let quoted = 0
  let bare = 0
  for (const line of lines) {
    if (line.kind === 'quote') quoted += line.end - line.start
    else if (isBare(source, line)) bare += line.end - line.start
  }
  if (quoted > 0 && quoted >= bare) return 'quote'
  return bare > 0 ? 'section' : undefined
}

/** The texts in these lines, in order. */
export function textsIn(
  file: TextSource,
  lines: readonly Line[],
  place: TextPlace | undefined,
): PlacedText[] {
  switch (place) {
    case 'fence':
      return fences(lines)
        .map((fence) => fencedText(file, fence))
        .filter((text) => text !== undefined)
    case 'quote':
      return quotes(lines)
        .map((quote) => quotedText(file, quote))
        .filter((text) => text !== undefined)
    case 'section':
      return chunks(file.source, lines)
        .map((chunk) => bareText(file, chunk))
        .filter((text) => text !== undefined)
    default:
      return []
  }
}

function fences(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (let i = 0; i < lines.length; i++) {
    const open = lines[i]!
    if (open.kind !== 'fence') continue
    let close = i + 1
    while (close < lines.length && lines[close]!.kind === 'fenced') close++
    if (textInfo.has(open.info ?? '') && close > i + 1) found.push(lines.slice(i + 1, close))
    i = close
  }
  return found
}

function fencedText(file: TextSource, lines: readonly Line[]): PlacedText | undefined {
  return join(
    file,
    lines.map(({ start, end }) => ({ start, end })),
    (text) => (/^ {0,3}(?:```|~~~)/m.test(text) ? undefined : text),
  )
}

function quotes(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  let last: Line[] | undefined
  for (const line of lines) {
    if (line.kind === 'quote') {
      if (last) last.push(line)
      else {
        last = [line]
        found.push(last)
      }
    } else last = undefined
  }
  return found
}

function quotedText(file: TextSource, lines: readonly Line[]): PlacedText | undefined {
  const { source } = file
  const pieces = lines.map(({ start, end }) => {
    const mark = source.indexOf('>', start) + 1
    return { start: source[mark] === ' ' && mark < end ? mark + 1 : mark, end }
  })
  return join(file, pieces, (text) => text.replaceAll('\n', '\n> '))
}

/** Whether a line can be of a bare text at all. */
function isBare(source: string, line: Line): boolean {
  if (line.kind === 'text' || line.kind === 'label') return !isImage(source, line)
  return line.kind === 'fence' || line.kind === 'fenced'
}

export function isImage(source: string, line: Line): boolean {
  const from = line.start + /^[ \t]*/.exec(source.slice(line.start, line.end))![0].length
  return source.startsWith('![', from) && readImageLine(source, from, line.end) !== undefined
}

/** Bare lines between rules. */
function chunks(source: string, lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'rule') found.push([])
    else if (line.kind === 'blank' || line.kind === 'quote' || isBare(source, line)) found.at(-1)!.push(line)
  }
  return found.filter((chunk) => chunk.some((line) => isBare(source, line)) && !isFooter(source, chunk))
}

/** A line in italics after the last rule, or a list of boxes to tick: for the team. */
function isFooter(source: string, chunk: readonly Line[]): boolean {
  const written = chunk
    .filter(({ kind }) => kind !== 'blank')
    .map(({ start, end }) => source.slice(start, end).trim())
  return (
    written.every((line) => /^[-*+] \[[ x]\] /i.test(line)) ||
    (written.length <= 2 && written.every((line) => /^([*_])(?!\1).*\1$/.test(line)))
  )
}

function bareText(file: TextSource, chunk: readonly Line[]): PlacedText | undefined {
  const { source } = file
  const lines = [...chunk]
  while (lines[0]?.kind === 'quote' || lines[0]?.kind === 'blank') lines.shift()
  return join(
    file,
    lines.map(({ start, end }) => ({ start, end: trimmedEnd(source, start, end) })),
    (text) => text,
  )
}

/** Markdown's two spaces for a line break are not text. */
function trimmedEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && source.charCodeAt(at - 1) === 32) at--
  return at
}

/** Lines as one text, without the blank ones at its ends. */
function join(
  file: TextSource,
  lines: readonly SourceRange[],
  write: (text: string) => string | undefined,
): PlacedText | undefined {
  const { source, encode } = file
  let first = 0
  let last = lines.length
  while (first < last && isBlank(source, lines[first]!)) first++
  while (last > first && isBlank(source, lines[last - 1]!)) last--
  if (first === last) return undefined
  const start = lines[first]!.start
  const builder = new TextBuilder(start)
  for (let i = first; i < last; i++) {
    const { start: from, end } = lines[i]!
    const to = i === last - 1 ? end - /[ \t]*$/.exec(source.slice(from, end))![0].length : end
    builder.copy(source, from, to)
    if (i === last - 1) break
    const next = lines[i + 1]!.start
    const lineEnd = afterLineEnd(source, source.slice(end, next).search(/[\r\n]/) + end)
    // Line ends of the text itself correspond one to one; marks and comments between are part of the unit.
    if (lineEnd === next && next === end + 1 && source[end] === '\n') builder.copy(source, end, next)
    else builder.unit('\n', end, next)
  }
  const map = builder.map((replacement, rewrite) => {
    const text = write(replacement)
    return text === undefined ? undefined : encode(text, rewrite)
  })
  return { value: builder.value, map, range: { start, end: lines[last - 1]!.end } }
}

function isBlank(source: string, { start, end }: SourceRange): boolean {
  return source.slice(start, end).trim() === ''
}

/** A part of a text as a text of its own. */
function slice(text: PlacedText, start: number, end: number): PlacedText {
  const { map } = text
  return {
    value: text.value.slice(start, end),
    range: map.locate(start, end),
    map: {
      exact: map.exact,
      locate: (from, to) => map.locate(start + from, start + to),
      edit: (from, to, replacement) => map.edit(start + from, start + to, replacement),
    },
  }
}

/** Parts of a thread written in one go: paragraphs that begin `1/`, `2/`… or `1/8`, `2/8`… */
export function splitThread(text: PlacedText): PlacedText[] {
  const starts: number[] = []
  const pattern = /^[^\p{L}\p{N}\n]{0,8}(\d{1,2})\s?\/(?:\s?\d{1,2})?(?=[\s.):*]|$)/gmu
  for (const match of text.value.matchAll(pattern)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  }
  if (starts.length < 2 || text.value.slice(0, starts[0]).trim() !== '') return [text]
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.value.length
    return slice(text, start, start + text.value.slice(start, end).trimEnd().length)
  })
}
