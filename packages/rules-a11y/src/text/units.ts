import { type Form, type Part, TokenKind, type Tokens } from '@lisible/core'
import { perPart } from './per-text.js'

/** A word, an elided form or a number of a text: what a sentence is counted in. */
export interface Unit {
  /** Index of its token. */
  readonly token: number
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters, composed, with straight apostrophes. */
  readonly lower: string
  /** Nothing but spaces of one line between this and the unit before. */
  readonly follows: boolean
}

/** Words, elided forms and numbers in order. Made once for each text, for all rules. */
export const unitsOf: (tokens: Tokens) => readonly Unit[] = perPart(readUnits, joinUnits)

function joinUnits(parts: readonly (readonly [units: readonly Unit[], part: Part])[]): readonly Unit[] {
  const units: Unit[] = []
  for (const [own, { first, start: offset }] of parts) {
    for (const { token, kind, start, end, text, lower, follows } of own) {
      units.push({
        token: token + first,
        kind,
        start: start + offset,
        end: end + offset,
        text,
        lower,
        follows,
      })
    }
  }
  return units
}

function readUnits(tokens: Tokens): readonly Unit[] {
  const units: Unit[] = []
  const { forms } = tokens
  let follows = false
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number) {
      const { text, lower } = forms[i] as Form
      units.push({ token: i, kind, start: tokens.start(i), end: tokens.end(i), text, lower, follows })
      follows = true
    } else if (kind !== TokenKind.space) follows = false
  }
  return units
}
