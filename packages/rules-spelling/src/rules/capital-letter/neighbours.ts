import { isUpperAt, TokenKind, type Tokens } from '@lisible/core'

export interface Neighbour {
  readonly index: number
  readonly kind: TokenKind
  readonly text: string
}

/** The token beside another on its line, spaces set aside. */
export function neighbour(tokens: Tokens, index: number, step: 1 | -1): Neighbour | undefined {
  let at = index + step
  if (tokens.kind(at) === TokenKind.space) at += step
  if (at < 0 || at >= tokens.length) return undefined
  const kind = tokens.kind(at)
  return kind === TokenKind.lineBreak ? undefined : { index: at, kind, text: tokens.text(at) }
}

export const isCapitalised = (word: string): boolean => isUpperAt(word, 0)

export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
