import { TokenKind, type Tokens } from '@lisible/core'
import { perText } from './per-text.js'

/** A line of a text, as token indices `[first, last[`, without its line break; spaces around it left out. */
export interface Line {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** Lines of the text, blank ones included (then `first === last`). */
export const linesOf: (tokens: Tokens) => readonly Line[] = perText(readLines)

function readLines(tokens: Tokens): readonly Line[] {
  const lines: Line[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens.kind(i) !== TokenKind.lineBreak) continue
    lines.push(trimmed(tokens, first, i))
    first = i + 1
  }
  return lines
}

function trimmed(tokens: Tokens, from: number, to: number): Line {
  let first = from
  let last = to
  while (first < last && tokens.kind(first) === TokenKind.space) first++
  while (last > first && tokens.kind(last - 1) === TokenKind.space) last--
  const end =
    last > first ? tokens.end(last - 1) : first < tokens.length ? tokens.start(first) : tokens.value.length
  return { first, last, start: first < last ? tokens.start(first) : end, end }
}
