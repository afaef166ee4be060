import { TokenKind, type Tokens } from '@lisible/core'

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

const known = new WeakMap<Tokens, readonly Unit[]>()

/** Words, elided forms and numbers in order. Made once for each text, for all rules. */
export function unitsOf(tokens: Tokens): readonly Unit[] {
  let units = known.get(tokens)
  if (!units) {
    units = readUnits(tokens)
    known.set(tokens, units)
  }
  return units
}

function readUnits(tokens: Tokens): readonly Unit[] {
  const units: Unit[] = []
  let follows = false
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number) {
      const text = tokens.text(i)
      units.push({
        token: i,
        kind,
        start: tokens.start(i),
        end: tokens.end(i),
        text,
        lower: normalise(text),
        follows,
      })
      follows = true
    } else if (kind !== TokenKind.space) follows = false
  }
  return units
}

function normalise(text: string): string {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit >= 0x2bc) return lower.replace(/[\u2018\u2019\u02BC]/g, "'").normalize('NFC')
  }
  return lower
}
