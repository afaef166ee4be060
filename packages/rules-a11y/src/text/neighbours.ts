import { TokenKind, type Tokens } from '@lisible/core'

/** The nearest token before `index` on its line that is no space; -1 where there is none. */
export function before(tokens: Tokens, index: number): number {
  let i = index - 1
  while (i >= 0 && tokens.kind(i) === TokenKind.space) i--
  return i >= 0 && tokens.kind(i) !== TokenKind.lineBreak ? i : -1
}

/** The nearest token after `index` on its line that is no space; -1 where there is none. */
export function after(tokens: Tokens, index: number): number {
  let i = index + 1
  while (i < tokens.length && tokens.kind(i) === TokenKind.space) i++
  return i < tokens.length && tokens.kind(i) !== TokenKind.lineBreak ? i : -1
}
