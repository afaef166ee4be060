import { TextBuilder } from '../../../source-map/text-builder.js'

/**
 * Decoders of YAML's flow scalars (plain, single- and double-quoted) over the author's characters.
 * They do what the `yaml` package does, character by character; callers compare the values.
 * `start`–`end` is the scalar with its quotes.
 */
export function decodePlain(source: string, start: number, end: number): TextBuilder {
  const builder = new TextBuilder(start)
  unfold(source, start, end, builder, copyPlain)
  return builder
}

export function decodeSingleQuoted(source: string, start: number, end: number): TextBuilder {
  const builder = new TextBuilder(start + 1)
  unfold(source, start + 1, end - 1, builder, copySingleQuoted)
  return builder
}

type CopyLine = (source: string, start: number, end: number, builder: TextBuilder) => void

const copyPlain: CopyLine = (source, start, end, builder) => builder.copy(source, start, end)

const copySingleQuoted: CopyLine = (source, start, end, builder) => {
  if (!source.slice(start, end).includes("''")) {
    builder.copy(source, start, end)
    return
  }
  let from = start
  for (let i = source.indexOf("''", start); i !== -1 && i + 1 < end; i = source.indexOf("''", from)) {
    builder.copy(source, from, i).unit("'", i, i + 2)
    from = i + 2
  }
  builder.copy(source, from, end)
}

/** One line break is a space, n + 1 are n line feeds; white space around them is not text. */
function unfold(source: string, start: number, end: number, builder: TextBuilder, copy: CopyLine): void {
  let lineStart = start
  let contentEnd = -1
  let breaks = 0
  while (true) {
    let lineEnd = source.indexOf('\n', lineStart)
    const last = lineEnd === -1 || lineEnd >= end
    if (last) lineEnd = end
    else if (lineEnd > lineStart && source.charCodeAt(lineEnd - 1) === 13) lineEnd--
    let from = lineStart
    let to = lineEnd
    if (breaks > 0) while (from < to && isBlank(source.charCodeAt(from))) from++
    if (!last) while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    if (from < to || last || breaks === 0) {
      if (breaks > 0) builder.unit(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), contentEnd, from)
      copy(source, from, to, builder)
      contentEnd = to
      breaks = 0
    }
    if (last) return
    breaks++
    lineStart = source.indexOf('\n', lineEnd) + 1
  }
}

export function decodeDoubleQuoted(source: string, start: number, end: number): TextBuilder {
  const last = end - 1
  const builder = new TextBuilder(start + 1)
  let from = start + 1
  let i = from
  while (i < last) {
    const code = source.charCodeAt(i)
    if (code === BACKSLASH) {
      builder.copy(source, from, i)
      i = from = decodeEscape(source, i, last, builder)
    } else if (isBlank(code) || code === LF || code === CR) {
      let at = i
      while (at < last && isBlank(source.charCodeAt(at))) at++
      const lineFeed = source.charCodeAt(at) === CR ? at + 1 : at
      if (lineFeed < last && source.charCodeAt(lineFeed) === LF) {
        builder.copy(source, from, i)
        i = from = decodeFold(source, i, lineFeed, last, builder)
      } else i = Math.max(at, i + 1)
    } else i++
  }
  return builder.copy(source, from, last)
}

const BACKSLASH = 92
const CR = 13
const LF = 10

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** Reads the fold that starts (with its blanks) at `start`; answers where the text goes on. */
function decodeFold(
  source: string,
  start: number,
  lineFeed: number,
  last: number,
  builder: TextBuilder,
): number {
  let breaks = 1
  let at = lineFeed + 1
  for (; at < last; at++) {
    const code = source.charCodeAt(at)
    if (code === LF) breaks++
    else if (code === CR ? source.charCodeAt(at + 1) !== LF : !isBlank(code)) break
  }
  builder.unit(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), start, at)
  return at
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}

const escapeDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Reads the escape at `start`; answers where the text goes on. */
function decodeEscape(source: string, start: number, last: number, builder: TextBuilder): number {
  const letter = source[start + 1] ?? ''
  const simple = escapes[letter]
  if (simple !== undefined) {
    builder.unit(simple, start, start + 2)
    return start + 2
  }
  const lineFeed = letter === '\r' && source[start + 2] === '\n' ? start + 2 : start + 1
  if (source[lineFeed] === '\n') {
    let at = lineFeed + 1
    while (at < last && isBlank(source.charCodeAt(at))) at++
    return at
  }
  const digits = escapeDigits[letter]
  if (digits !== undefined) {
    const end = start + 2 + digits
    const hex = source.slice(start + 2, end)
    const code = /^[0-9a-fA-F]+$/.test(hex) && end <= last ? Number.parseInt(hex, 16) : -1
    if (code >= 0 && code <= 0x10ffff) {
      builder.unit(String.fromCodePoint(code), start, end)
      return end
    }
  }
  builder.copy(source, start, Math.min(start + 2, last))
  return Math.min(start + 2, last)
}
