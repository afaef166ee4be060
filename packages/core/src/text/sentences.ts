import { TokenKind } from './token-kind.js'
import type { Tokens } from './tokens.js'

/** Sentences: each line is one, until punctuation is read. */
export function sentencesOf(tokens: Tokens): Int32Array {
  const pairs: number[] = []
  let first = -1
  let last = -1
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.lineBreak) {
      if (first >= 0) pairs.push(first, last + 1)
      first = -1
    } else if (kind !== TokenKind.space) {
      if (first < 0) first = i
      last = i
    }
  }
  if (first >= 0) pairs.push(first, last + 1)
  return Int32Array.from(pairs)
}
