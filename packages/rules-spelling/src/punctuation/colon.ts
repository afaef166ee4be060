import { type Text, TokenKind, type Tokens, Vocabulary } from '@lisible/core'

/**
 * Whether a colon of a French text clings to the word before it and ends there: « menu: crêpes ». A letter, a code
 * (`:joie:`, `fr:Paris`), an hour and the title of a work in another language (« Star Wars: The Clone Wars ») are no
 * such words.
 */
export function clingsToWord({ tokens, lang }: Text, index: number): boolean {
  if (tokens.text(index) !== ':' || !lang.startsWith('fr') || tokens.kind(index - 1) !== TokenKind.word) {
    return false
  }
  if (tokens.end(index - 1) - tokens.start(index - 1) < shortest) return false
  const before = tokens.kind(index - 2)
  if (!isGap(before) && before !== TokenKind.elision) return false
  const after = tokens.kind(index + 1)
  if (!isGap(after)) return false
  const starts = before !== TokenKind.space || !isSpoken(tokens.kind(index - 3))
  if (!starts && after === TokenKind.space && isCapital(tokens.text(index - 1), tokens.text(index + 2))) {
    return false
  }
  return !tokens.placesOf(english).some((place) => sharesLine(tokens, place, index))
}

/** Whether two tokens stand on one line: what other lines hold says nothing of this one. */
function sharesLine(tokens: Tokens, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++)
    if (tokens.kind(i) === TokenKind.lineBreak) return false
  return true
}

/** An English line may be too short for its language to be told. */
const english = new Vocabulary('the of and to is are was has have with this that you your from for')

const shortest = 2

/** White space, or an end of the text. */
function isGap(kind: TokenKind): boolean {
  return kind === TokenKind.space || kind === TokenKind.lineBreak || (kind as number) === 0
}

function isSpoken(kind: TokenKind): boolean {
  return kind === TokenKind.word || kind === TokenKind.number
}

function isCapital(...words: readonly string[]): boolean {
  return words.every((word) => /^[A-ZÀ-Þ]/.test(word))
}
