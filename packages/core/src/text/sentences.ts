import { CharClass, classAt } from './char-class.js'
import { TokenKind } from './token-kind.js'
import type { Tokens } from './tokens.js'

const closing = new Set(['»', ')', ']', '}', '”', '’', "'", '"', '›', '›'])
const opening = new Set(['«', '(', '[', '{', '“', '‘', "'", '"', '‹', '¿', '¡', '„', '—', '–', '-'])
const terminal = new Set(['.', '!', '?', '…', '‽', '‼', '⁉', '‼️', '⁉️', '！', '？', '。'])
const bullets = new Set([
  '-',
  '–',
  '—',
  '•',
  '·',
  '*',
  '>',
  '→',
  '➜',
  '►',
  '▪',
  '▫',
  '●',
  '○',
  '◦',
  '■',
  '□',
  '✓',
  '✔',
  '+',
  '|',
  '━',
])

/**
 * Sentences as flat pairs of token indices `[first, end[`, without the white space around them.
 *
 * A sentence ends
 * - after `.`, `!`, `?`, `…` (with the closing signs, quotation marks and emoji behind it), before white space
 *   and anything but a small letter, a comma or the like. So not in « Vraiment ! » dit-il, nor after an
 *   ellipsis that goes on in small letters. Without white space only `!`, `?` and `…` end one (`Bravo !Merci`).
 * - not after an abbreviation (`M.`, `p. ex.`, `n°`, initials: their stop belongs to the word), but after `etc.`
 *   before a capital; not after the number of a list item (`1. Ouvrir`).
 * - at a blank line, always.
 * - at a single line break where the next line begins with a capital, a number of a list, a bullet, an emoji, a
 *   hashtag or a link: lines of posts are sentences without their stop. A line that goes on in small letters,
 *   digits or a mention was wrapped.
 */
export function sentencesOf(tokens: Tokens): Int32Array {
  const pairs: number[] = []
  const length = tokens.length
  let first = -1
  let last = -1
  let i = 0
  while (i < length) {
    const kind = tokens.kind(i)
    if (kind !== TokenKind.space && kind !== TokenKind.lineBreak) {
      if (first < 0) first = i
      last = i++
      if (endsUnspaced(tokens, first, last, i)) {
        pairs.push(first, i)
        first = -1
      }
      continue
    }
    let breaks = 0
    for (; i < length && isWhite(tokens.kind(i)); i++) if (tokens.kind(i) === TokenKind.lineBreak) breaks++
    if (first < 0) continue
    if (i === length || endsAt(tokens, first, last, breaks, i)) {
      pairs.push(first, last + 1)
      first = -1
    }
  }
  if (first >= 0) pairs.push(first, last + 1)
  return Int32Array.from(pairs)
}

/**
 * Paragraphs as flat pairs of token indices `[first, end[`: sentences with no line break between them, as
 * parse-latin has it.
 */
export function paragraphsOf(tokens: Tokens): Int32Array {
  const { sentences } = tokens
  const pairs: number[] = []
  for (let i = 0; i < sentences.length; i += 2) {
    const first = sentences[i] as number
    const end = sentences[i + 1] as number
    if (pairs.length > 0 && !hasLineBreak(tokens, pairs[pairs.length - 1] as number, first)) {
      pairs[pairs.length - 1] = end
    } else pairs.push(first, end)
  }
  return Int32Array.from(pairs)
}

function hasLineBreak(tokens: Tokens, from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (tokens.kind(i) === TokenKind.lineBreak) return true
  return false
}

function isWhite(kind: TokenKind): boolean {
  return kind === TokenKind.space || kind === TokenKind.lineBreak
}

/** Does the sentence end at white space with `breaks` line breaks, before the token `next`? */
function endsAt(tokens: Tokens, first: number, last: number, breaks: number, next: number): boolean {
  if (breaks > 1) return true
  if (isTerminated(tokens, first, last)) return startsSentence(tokens, next)
  return breaks === 1 && startsLine(tokens, next)
}

function endsUnspaced(tokens: Tokens, first: number, last: number, next: number): boolean {
  if (next >= tokens.length || tokens.kind(last) !== TokenKind.punctuation) return false
  const kind = tokens.kind(next)
  if (kind !== TokenKind.word && kind !== TokenKind.elision) return false
  const text = tokens.text(last)
  if (text === '.' || !isTerminalText(text)) return false
  return isCapitalised(tokens, next) && isTerminated(tokens, first, last)
}

function isTerminalText(text: string): boolean {
  return terminal.has(text) || text.startsWith('..')
}

/** Is there a terminal mark at `last`, or before closing signs and emoji that end there? */
function isTerminated(tokens: Tokens, first: number, last: number): boolean {
  let i = last
  while (i > first) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.punctuation) {
      const text = tokens.text(i)
      if (isTerminalText(text)) break
      if (!closing.has(text)) return false
    } else if (kind !== TokenKind.emoji && kind !== TokenKind.space) break
    i--
  }
  const kind = tokens.kind(i)
  if (kind === TokenKind.word) return i === last && endsLikeEtc(tokens, i)
  if (kind !== TokenKind.punctuation || !isTerminalText(tokens.text(i))) return false
  return !isListNumber(tokens, first, i)
}

/** `etc.` and other closing abbreviations may end a sentence; titles and initials never do. */
function endsLikeEtc(tokens: Tokens, index: number): boolean {
  const text = tokens.text(index)
  return text.length === 4 && text.toLowerCase() === 'etc.'
}

/** `1.` at the start of a sentence, before its text. */
function isListNumber(tokens: Tokens, first: number, dot: number): boolean {
  return dot === first + 1 && tokens.kind(first) === TokenKind.number && tokens.text(dot) === '.'
}

/** After a terminal mark: can the token `next` begin a sentence? */
function startsSentence(tokens: Tokens, next: number): boolean {
  switch (tokens.kind(next)) {
    case TokenKind.word:
    case TokenKind.elision:
      return !isSmall(tokens, next)
    case TokenKind.emoji:
      // Emoji behind a terminal mark close the sentence; the boundary comes after them.
      return hasLineBreakBefore(tokens, next)
    case TokenKind.symbol:
      return bullets.has(tokens.text(next))
    case TokenKind.punctuation: {
      const text = tokens.text(next)
      if (opening.has(text) && !(closing.has(text) && isClosedQuote(tokens, next))) {
        return !isSmall(tokens, skipOpening(tokens, next))
      }
      return hasLineBreakBefore(tokens, next) && bullets.has(text)
    }
    default:
      return true
  }
}

/** A straight quotation mark opens what follows it at once. */
function isClosedQuote(tokens: Tokens, index: number): boolean {
  return index + 1 >= tokens.length || isWhite(tokens.kind(index + 1))
}

/** After a line without a terminal mark: does the token `next` begin a sentence? */
function startsLine(tokens: Tokens, next: number): boolean {
  switch (tokens.kind(next)) {
    case TokenKind.word:
    case TokenKind.elision:
      return isCapitalised(tokens, next)
    case TokenKind.emoji:
    case TokenKind.hashtag:
    case TokenKind.link:
      return true
    case TokenKind.number:
      return next + 1 < tokens.length && '.)-/°'.includes(tokens.text(next + 1))
    case TokenKind.symbol:
      return bullets.has(tokens.text(next))
    case TokenKind.punctuation: {
      const text = tokens.text(next)
      if (bullets.has(text)) return true
      return opening.has(text) && isCapitalised(tokens, skipOpening(tokens, next))
    }
    default:
      return false
  }
}

function skipOpening(tokens: Tokens, index: number): number {
  let i = index
  while (i < tokens.length) {
    const kind = tokens.kind(i)
    if (kind !== TokenKind.space && !(kind === TokenKind.punctuation && opening.has(tokens.text(i)))) break
    i++
  }
  return i
}

function hasLineBreakBefore(tokens: Tokens, index: number): boolean {
  for (let i = index - 1; i >= 0 && isWhite(tokens.kind(i)); i--) {
    if (tokens.kind(i) === TokenKind.lineBreak) return true
  }
  return false
}

function isCapitalised(tokens: Tokens, index: number): boolean {
  return index < tokens.length && classAt(tokens.value, tokens.start(index)) === CharClass.upper
}

/** Does the token start with a letter that has a capital and is not one? */
function isSmall(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length) return false
  return classAt(tokens.value, tokens.start(index)) === CharClass.lower
}
