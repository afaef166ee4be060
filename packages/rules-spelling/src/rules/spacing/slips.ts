import { type Text, TokenKind } from '@lisible/core'
import { clingsToWord } from '../../punctuation/colon.js'

/** A space that is missing, or one too many. */
export interface Slip {
  readonly message: 'before' | 'after' | 'misplaced' | 'inside' | 'colon'
  readonly start: number
  readonly end: number
  readonly mark: string
  readonly fix: string
}

/** What is wrong with the spaces beside the mark at `index`. */
export function slipAt(text: Text, index: number): Slip | undefined {
  const { tokens } = text
  const mark = tokens.text(index)
  const start = tokens.start(index)
  const end = tokens.end(index)
  if (mark === ':') {
    return clingsToWord(text, index) ? { message: 'colon', start, end, mark, fix: '\u00a0:' } : undefined
  }
  if (mark === '(') {
    if (!isSpaced(text, index, 1)) return undefined
    return { message: 'inside', start, end: tokens.end(index + 1), mark, fix: mark }
  }
  const before = tokens.start(index - 1)
  if (mark === ')') {
    return isSpaced(text, index, -1) ? { message: 'inside', start: before, end, mark, fix: mark } : undefined
  }
  if (hangs(text, index)) return { message: 'before', start: before, end, mark, fix: mark }
  if (isMisplaced(text, index)) return { message: 'misplaced', start: before, end, mark, fix: `${mark} ` }
  return clings(text, index) ? { message: 'after', start: end - 1, end, mark, fix: `${mark} ` } : undefined
}

/** Whether a space stands between a word and the comma or full stop behind it. */
function hangs({ tokens }: Text, index: number): boolean {
  if (tokens.text(index) === '!' || tokens.kind(index - 1) !== TokenKind.space) return false
  if (tokens.kind(index - 2) !== TokenKind.word) return false
  const next = tokens.kind(index + 1)
  return index + 1 === tokens.length || next === TokenKind.space || next === TokenKind.lineBreak
}

/** Whether a comma stands between two words, with its space on the wrong side. */
function isMisplaced({ tokens }: Text, index: number): boolean {
  if (tokens.text(index) !== ',' || tokens.kind(index - 1) !== TokenKind.space) return false
  const next = tokens.kind(index + 1)
  return tokens.kind(index - 2) === TokenKind.word && (next === TokenKind.word || next === TokenKind.elision)
}

/** Whether a word begins right behind the mark; a full stop may be of a name (`Node.js`). */
function clings({ tokens, value }: Text, index: number): boolean {
  const next = tokens.kind(index + 1)
  if (next !== TokenKind.word && next !== TokenKind.elision) return false
  const mark = tokens.text(index)
  if (mark === '.') return false
  const at = mark === '!' && tokens.kind(index - 1) === TokenKind.space ? index - 2 : index - 1
  if (tokens.kind(at) !== TokenKind.word || tokens.end(at) - tokens.start(at) < shortest) return false
  if (tokens.end(index + 1) - tokens.start(index + 1) < shortest && next === TokenKind.word) return false
  return mark === ',' || /[A-ZÀ-Þ]/.test(value.charAt(tokens.start(index + 1)))
}

/** Letters of a word: `a,b` is rather code. */
const shortest = 2

/**
 * Whether a space stands inside a bracket, between it and a word: `side` is 1 behind `(`, -1 before `)`. Faces
 * (« :( », « ( o_o ) ») have no word there, and an address keeps its distance lest the bracket become part of it.
 */
function isSpaced({ tokens }: Text, index: number, side: 1 | -1): boolean {
  if (tokens.kind(index + side) !== TokenKind.space) return false
  const inner = index + 2 * side
  const isWord = tokens.kind(inner) === TokenKind.word && tokens.end(inner) - tokens.start(inner) >= shortest
  if (!isWord && tokens.kind(inner) !== TokenKind.number) return false
  const outer = tokens.kind(index - side)
  if (side > 0 && outer !== TokenKind.space && outer !== TokenKind.lineBreak && index > 0) return false
  const other = side > 0 ? ')' : '('
  for (let i = inner; i >= 0 && i < tokens.length; i += side) {
    if (tokens.kind(i) === TokenKind.lineBreak) return false
    if (tokens.text(i) === other) return true
  }
  return false
}
