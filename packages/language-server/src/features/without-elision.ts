import { scan, TokenKind } from '@lisible/core'

/** A word without what is elided before it: `atelier` of `l’atelier`. Known alone, it is known after any. */
export function withoutElision(word: string): string {
  const tokens = scan(word)
  return tokens.length > 1 && tokens.kind(0) === TokenKind.elision ? word.slice(tokens.end(0)) : word
}
