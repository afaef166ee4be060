import { TextBuilder } from '../../../source-map/text-builder.js'

/** What a block scalar's header and surroundings say. */
export interface BlockStyle {
  readonly folded: boolean
  readonly chomp: '' | '-' | '+'
  /** Explicit indentation indicator; 0: detected. */
  readonly indicator: number
  /** Indentation that an explicit indicator adds to. */
  readonly parentIndent: number
}

interface Line {
  /** Where the line starts. */
  readonly start: number
  /** After its leading spaces. */
  readonly content: number
  /** Before its line break. */
  readonly end: number
}

/** Reads `|2-`; `undefined` when it is no block scalar header. */
export function readBlockHeader(header: string): Omit<BlockStyle, 'parentIndent'> | undefined {
  const match = /^([|>])(?:([1-9])([+-]?)|([+-])([1-9])?)?$/.exec(header)
  if (!match) return undefined
  const chomp = (match[3] || match[4] || '') as BlockStyle['chomp']
  return { folded: match[1] === '>', chomp, indicator: Number(match[2] ?? match[5] ?? 0) }
}

export interface DecodedBlock {
  readonly builder: TextBuilder
  /** Columns of indentation that are not text; 0 where there is no text. */
  readonly indent: number
}

/**
 * Decodes the lines `start`–`end` (after the header line) of a literal or folded block scalar as the `yaml`
 * package does.
 */
export function decodeBlock(source: string, start: number, end: number, style: BlockStyle): DecodedBlock {
  const lines = splitLines(source, start, end)
  const builder = new TextBuilder(start)
  let chompStart = lines.length
  while (chompStart > 0 && lines[chompStart - 1]!.content === lines[chompStart - 1]!.end) chompStart--
  if (chompStart === 0) {
    if (style.chomp === '+' && end > start)
      keepLineBreaks(source, lines, 0, Math.max(1, lines.length - 1), builder)
    return { builder, indent: 0 }
  }
  const { indent, first } = findIndent(lines, chompStart, style)
  for (let i = lines.length - 1; i >= chompStart; i--) {
    if (lines[i]!.content - lines[i]!.start > indent) {
      chompStart = i + 1
      break
    }
  }
  for (let i = 0; i < first; i++) {
    const line = lines[i]!
    const from = line.start + Math.min(indent, line.content - line.start)
    builder.copy(source, from, line.content).unit('\n', line.end, lines[i + 1]!.start)
  }
  const contentEnd = style.folded
    ? foldLines(source, lines, first, chompStart, indent, builder)
    : literalLines(source, lines, first, chompStart, indent, builder)
  chompLines(source, lines, chompStart, contentEnd, indent, style.chomp, end, builder)
  return { builder, indent }
}

function splitLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let at = start
  while (true) {
    const feed = source.indexOf('\n', at)
    const last = feed === -1 || feed >= end
    const after = last ? end : feed
    const lineEnd = !last && after > at && source.charCodeAt(after - 1) === 13 ? after - 1 : after
    let content = at
    while (content < lineEnd && source.charCodeAt(content) === 32) content++
    lines.push({ start: at, content, end: lineEnd })
    if (last) return lines
    at = feed + 1
  }
}

function findIndent(
  lines: readonly Line[],
  until: number,
  style: BlockStyle,
): { indent: number; first: number } {
  let indent = style.parentIndent + style.indicator
  for (let i = 0; i < until; i++) {
    const line = lines[i]!
    const spaces = line.content - line.start
    if (line.content === line.end) {
      if (style.indicator === 0 && spaces > indent) indent = spaces
      continue
    }
    return { indent: style.indicator === 0 ? spaces : indent, first: i }
  }
  return { indent, first: 0 }
}

/** Where the text of a line starts, once its indentation is taken off. */
function textStart(line: Line, indent: number): number {
  return Math.min(line.start + indent, line.content)
}

function literalLines(
  source: string,
  lines: readonly Line[],
  first: number,
  until: number,
  indent: number,
  builder: TextBuilder,
): number {
  let previous = -1
  for (let i = first; i < until; i++) {
    const line = lines[i]!
    const from = textStart(line, indent)
    if (previous >= 0) builder.unit('\n', previous, from)
    builder.copy(source, from, line.end)
    previous = line.end
  }
  return previous
}

function foldLines(
  source: string,
  lines: readonly Line[],
  first: number,
  until: number,
  indent: number,
  builder: TextBuilder,
): number {
  let separator = ''
  let previous = -1
  let moreIndented = false
  const separate = (to: number) => {
    if (separator !== '') builder.unit(separator, previous, to)
  }
  for (let i = first; i < until; i++) {
    const line = lines[i]!
    const from = textStart(line, indent)
    const spaces = line.content - line.start
    if (spaces > indent || source[line.content] === '\t') {
      if (separator === ' ') separator = '\n'
      else if (!moreIndented && separator === '\n') separator = '\n\n'
      separate(from)
      builder.copy(source, from, line.end)
      separator = '\n'
      moreIndented = true
      previous = line.end
    } else if (line.content === line.end) {
      if (separator === '\n') {
        builder.unit('\n', previous, line.end)
        previous = line.end
      } else separator = '\n'
    } else {
      separate(from)
      builder.copy(source, from, line.end)
      separator = ' '
      moreIndented = false
      previous = line.end
    }
  }
  return previous
}

function chompLines(
  source: string,
  lines: readonly Line[],
  from: number,
  contentEnd: number,
  indent: number,
  chomp: BlockStyle['chomp'],
  end: number,
  builder: TextBuilder,
): void {
  if (chomp === '-') return
  const next = lines[from]
  if (chomp === '') {
    builder.unit('\n', contentEnd, next ? next.start : end)
    return
  }
  let previous = contentEnd
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const start = textStart(line, indent)
    builder.unit('\n', previous, start)
    builder.copy(source, start, line.content)
    previous = line.end
  }
  if (!builder.value.endsWith('\n')) builder.unit('\n', previous, end)
}

function keepLineBreaks(
  source: string,
  lines: readonly Line[],
  from: number,
  count: number,
  builder: TextBuilder,
): void {
  for (let i = from; i < from + count; i++) {
    const line = lines[i]
    if (!line) return
    const next = lines[i + 1]
    builder.unit('\n', line.end, next ? next.start : Math.min(line.end + 1, source.length))
  }
}
