import { TokenKind, type Tokens } from '@lisible/core'
import { perText } from '../text/per-text.js'
import { unitsOf } from '../text/units.js'
import { isRoman } from './acronyms.js'

/** A word in capitals, two letters at least. */
export interface Capitals {
  /** Index among the units of the text. */
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly letters: number
}

/** Words all in capitals, Roman numerals left out. */
export const capitalsOf: (tokens: Tokens) => readonly Capitals[] = perText(readCapitals)

function readCapitals(tokens: Tokens): readonly Capitals[] {
  const words: Capitals[] = []
  for (const [i, { kind, start, end, text }] of unitsOf(tokens).entries()) {
    if (kind !== TokenKind.word || end - start < 2 || !startsUpper(text)) continue
    const letters = capitalLetters(text)
    if (letters < 2 || isRoman(text)) continue
    words.push({ unit: i, start, end, text, letters })
  }
  return words
}

function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0)
  return (unit >= 0x41 && unit <= 0x5a) || unit >= 0xc0
}

/** Number of letters when all are capitals, else -1. Styled letters are no business of capitals. */
function capitalLetters(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x41 && unit <= 0x5a) letters++
    else if (unit >= 0x61 && unit <= 0x7a) return -1
    else if (unit >= 0xc0) {
      const letter = text.charAt(i)
      if (letter !== letter.toLowerCase()) letters++
      else if (letter !== letter.toUpperCase() || unit >= 0x2c00) return -1
    }
  }
  return letters
}
