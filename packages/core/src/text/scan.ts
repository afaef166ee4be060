import {
  absorbMarks,
  CharClass,
  classAt,
  classes,
  classOf,
  isAsciiAlphanumeric,
  lastWordClass,
  sizeAt,
} from './char-class.js'
import { isElision } from './elision.js'
import { endOfEmailDomain, startOfLocalPart } from './email.js'
import { endOfEmoji, endOfKeycap, endOfTextPictograph } from './emoji.js'
import { endOfHashtag, isHashSign } from './hashtag.js'
import { endOfLink } from './link.js'
import { endOfMention, isAtSign } from './mention.js'
import { endOfNumber } from './number.js'
import { TokenKind } from './token-kind.js'
import { Tokens, tokenSlots } from './tokens.js'
import { endOfRun, endOfWord } from './word.js'

/**
 * Tokens of many texts lie in one array: a typed array of its own would cost a small text a third of its scan.
 * Texts that do not fit in what is left of it go to a new one, so no text's tokens are ever overwritten.
 */
const arenaSlots = 1 << 14
let slots = new Int32Array(arenaSlots)
/** Where the tokens of the text begin, and where the next one goes. */
let base = 0
let top = 0

function push(kind: TokenKind, start: number, end: number): void {
  if (top + tokenSlots > slots.length) moveToLarger()
  slots[top] = kind
  slots[top + 1] = start
  slots[top + 2] = end
  top += tokenSlots
}

function moveToLarger(): void {
  const written = slots.subarray(base, top)
  const larger = new Int32Array(Math.max(arenaSlots, written.length * 2))
  larger.set(written)
  slots = larger
  base = 0
  top = written.length
}

/**
 * Cut a text into tokens, in one pass and without regular expressions. Never throws; every code unit is in
 * exactly one token; no token boundary falls inside a surrogate pair, between a base and its combining
 * marks, or inside an emoji sequence.
 */
export function scan(value: string): Tokens {
  base = top
  const length = value.length
  const table = classes
  let i = 0
  while (i < length) {
    const start = i
    const unit = value.charCodeAt(i++)
    const found = table[unit] as CharClass
    if (found === CharClass.lower || found === CharClass.upper) {
      // Most tokens are words between spaces: read them here, without a call.
      let sign: CharClass = CharClass.space
      while (i < length) {
        sign = table[value.charCodeAt(i)] as CharClass
        if (sign === CharClass.unknown) sign = classOf(value.charCodeAt(i))
        if (sign > lastWordClass) break
        i++
      }
      if (i === length || sign === CharClass.space || sign === CharClass.lineBreak) {
        push(TokenKind.word, start, i)
      } else i = scanSignedWord(value, start, i, sign)
    } else if (unit === 0x20 && i < length && isAsciiAlphanumeric(value.charCodeAt(i))) {
      push(TokenKind.space, start, i)
    } else i = scanOther(value, start, found === CharClass.unknown ? classOf(unit) : found)
  }
  return new Tokens(value, slots, base, (top - base) / tokenSlots)
}

function scanSpaces(value: string, start: number): number {
  let end = start + 1
  while (end < value.length && classOf(value.charCodeAt(end)) === CharClass.space) end++
  end = absorbMarks(value, end)
  push(TokenKind.space, start, end)
  return end
}

/** A word whose first run ends at a sign: an elision, a link, a compound, an abbreviation. */
function scanSignedWord(value: string, start: number, runEnd: number, sign: CharClass): number {
  if (sign === CharClass.apostrophe && isElision(value, start, runEnd)) {
    const end = absorbMarks(value, runEnd + 1)
    push(TokenKind.elision, start, end)
    return end
  }
  const run = sign === CharClass.highSurrogate ? endOfRun(value, runEnd) : runEnd
  const end = endOfWord(value, start, run)
  return pushUnlessLink(value, TokenKind.word, start, end)
}

function pushUnlessLink(value: string, kind: TokenKind, start: number, end: number): number {
  const sign = value.charCodeAt(end)
  if (sign === 0x2e || sign === 0x3a) {
    const link = endOfLink(value, start, end)
    if (link > 0) {
      const whole = absorbMarks(value, link)
      push(TokenKind.link, start, whole)
      return whole
    }
  }
  push(kind, start, end)
  return end
}

function scanOther(value: string, start: number, unitClass: CharClass): number {
  const found = unitClass === CharClass.highSurrogate ? classAt(value, start) : unitClass
  switch (found) {
    case CharClass.lower:
    case CharClass.upper: {
      const run = endOfRun(value, start)
      return pushUnlessLink(value, TokenKind.word, start, endOfWord(value, start, run))
    }
    case CharClass.enclosed: {
      const emoji = endOfEmoji(value, start)
      if (emoji > 0) return pushTo(TokenKind.emoji, start, emoji)
      return pushTo(TokenKind.word, start, endOfWord(value, start, endOfRun(value, start)))
    }
    case CharClass.digit: {
      const keycap = endOfKeycap(value, start)
      if (keycap > 0) return pushTo(TokenKind.emoji, start, keycap)
      return pushUnlessLink(value, TokenKind.number, start, endOfNumber(value, start))
    }
    case CharClass.numeral:
      return pushTo(TokenKind.number, start, endOfNumber(value, start))
    case CharClass.space:
      return scanSpaces(value, start)
    case CharClass.lineBreak:
      return scanLineBreak(value, start)
    case CharClass.emoji:
    case CharClass.pictograph: {
      const emoji = endOfEmoji(value, start)
      if (emoji > 0) return pushTo(TokenKind.emoji, start, emoji)
      return pushTo(TokenKind.symbol, start, endOfTextPictograph(value, start))
    }
    default:
      return scanSign(value, start, found)
  }
}

function pushTo(kind: TokenKind, start: number, end: number): number {
  push(kind, start, end)
  return end
}

function scanLineBreak(value: string, start: number): number {
  const isPair = value.charCodeAt(start) === 0x0d && value.charCodeAt(start + 1) === 0x0a
  return pushTo(TokenKind.lineBreak, start, start + (isPair ? 2 : 1))
}

function pushSign(value: string, kind: TokenKind, start: number): number {
  return pushTo(kind, start, absorbMarks(value, start + sizeAt(value, start)))
}

function scanSign(value: string, start: number, found: CharClass): number {
  const unit = value.charCodeAt(start)
  if (isHashSign(unit)) return scanHash(value, start)
  if (isAtSign(unit)) return scanAt(value, start)
  if (unit === 0x2a) {
    const keycap = endOfKeycap(value, start)
    if (keycap > 0) return pushTo(TokenKind.emoji, start, keycap)
  }
  if (unit === 0x2e) {
    let end = start + 1
    while (value.charCodeAt(end) === 0x2e) end++
    return pushTo(TokenKind.punctuation, start, absorbMarks(value, end))
  }
  return pushSign(value, kindOfSign(unit, found), start)
}

/** Punctuation or symbol, as Unicode and `parse-latin` have it. */
function kindOfSign(unit: number, found: CharClass): TokenKind {
  switch (found) {
    case CharClass.punctuation:
    case CharClass.hyphen:
      return TokenKind.punctuation
    case CharClass.apostrophe:
      return unit === 0x60 || unit === 0xb4 || unit === 0x2bc || unit === 0x92
        ? TokenKind.symbol
        : TokenKind.punctuation
    case CharClass.middleDot:
      return unit === 0x2219 || unit === 0x22c5 ? TokenKind.symbol : TokenKind.punctuation
    default:
      return TokenKind.symbol
  }
}

function scanHash(value: string, start: number): number {
  const keycap = endOfKeycap(value, start)
  if (keycap > 0) return pushTo(TokenKind.emoji, start, keycap)
  const afterHashtag = top > base && slots[top - tokenSlots] === TokenKind.hashtag
  const end = endOfHashtag(value, start, afterHashtag)
  return end > 0 ? pushTo(TokenKind.hashtag, start, end) : pushSign(value, TokenKind.symbol, start)
}

function scanAt(value: string, start: number): number {
  const email = scanEmail(value, start)
  if (email > 0) return email
  const end = endOfMention(value, start)
  return end > 0 ? pushTo(TokenKind.mention, start, end) : pushSign(value, TokenKind.symbol, start)
}

/** The local part has already been cut into tokens: take them back. */
function scanEmail(value: string, at: number): number {
  if (value.charCodeAt(at) !== 0x40) return -1
  const end = endOfEmailDomain(value, at)
  if (end < 0) return -1
  let floor = 0
  for (let i = top - tokenSlots; i >= base; i -= tokenSlots) {
    const kind = slots[i] as number
    if (kind === TokenKind.word || kind === TokenKind.number) continue
    if (
      kind === TokenKind.link ||
      ((kind === TokenKind.punctuation || kind === TokenKind.symbol) && isOneUnit(i))
    )
      continue
    floor = slots[i + 2] as number
    break
  }
  const start = startOfLocalPart(value, at, floor)
  if (start < 0) return -1
  while (top > base && (slots[top - tokenSlots + 1] as number) >= start) top -= tokenSlots
  // A word that starts before the local part (`adresse·jean@…`) keeps its head.
  if (top > base && (slots[top - 1] as number) > start) slots[top - 1] = start
  return pushTo(TokenKind.email, start, end)
}

function isOneUnit(slot: number): boolean {
  return (slots[slot + 2] as number) - (slots[slot + 1] as number) === 1
}
