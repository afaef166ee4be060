import { TokenKind, type Tokens } from '@lisible/core'

/**
 * A word and those beside it, each told from the next by one space or an apostrophe. In lower case, NFC, apostrophes
 * as `'`; `''` where a mark, a line or the text ends.
 */
export class Neighbours {
  readonly #tokens: Tokens
  readonly index: number
  /** Those right beside it, once they were asked for. */
  #before: string | undefined
  #after: string | undefined

  constructor(tokens: Tokens, index: number) {
    this.#tokens = tokens
    this.index = index
  }

  /** The word itself. */
  get word(): string {
    return this.#tokens.forms[this.index]?.lower ?? ''
  }

  /** As it is written. */
  get text(): string {
    return this.index < 0 ? '' : this.#tokens.text(this.index)
  }

  /** Whether it begins with a capital, as names do. */
  get isCapitalised(): boolean {
    return this.index >= 0 && /^[A-ZÀ-ÖØ-Þ]/.test(this.text)
  }

  /** The word so many words before it. */
  before(distance = 1): string {
    if (distance > 1) return this.#lower(this.placeBefore(distance))
    this.#before ??= this.#lower(this.placeBefore())
    return this.#before
  }

  /** The word so many words behind it. */
  after(distance = 1): string {
    if (distance > 1) return this.#lower(this.placeAfter(distance))
    this.#after ??= this.#lower(this.placeAfter())
    return this.#after
  }

  /** Its token; -1 where there is none. */
  placeBefore(distance = 1): number {
    let at = this.index
    for (let step = 0; step < distance; step++) {
      at = this.#isGap(at - 1) ? at - 2 : this.#tokens.kind(at - 1) === TokenKind.elision ? at - 1 : -1
      if (at < 0 || !this.#isWord(at)) return -1
    }
    return at
  }

  /** Its token; -1 where there is none. */
  placeAfter(distance = 1): number {
    let at = this.index
    for (let step = 0; step < distance; step++) {
      at = this.#tokens.kind(at) === TokenKind.elision ? at + 1 : this.#isGap(at + 1) ? at + 2 : -1
      if (at < 0 || !this.#isWord(at)) return -1
    }
    return at
  }

  /** The neighbourhood of another token. */
  at(index: number): Neighbours {
    return new Neighbours(this.#tokens, index)
  }

  /** The neighbourhood of the word before it. */
  previous(): Neighbours {
    return new Neighbours(this.#tokens, this.placeBefore())
  }

  /** The neighbourhood of the word behind it. */
  next(): Neighbours {
    return new Neighbours(this.#tokens, this.placeAfter())
  }

  /** Whether the text behind the next word begins so, spaces set aside. */
  isFollowed(pattern: RegExp): boolean {
    const next = this.placeAfter()
    return next >= 0 && pattern.test(this.#tokens.value.slice(this.#tokens.end(next)).trimStart())
  }

  /** Whether the text right behind the word begins so; lines end where the text does. */
  isBefore(pattern: RegExp): boolean {
    if (this.index < 0) return false
    const { value } = this.#tokens
    const end = this.#tokens.end(this.index)
    const line = value.indexOf('\n', end)
    return pattern.test(value.slice(end, Math.min(end + 8, line < 0 ? value.length : line)))
  }

  /** The word behind a comma that follows this one; of no index where there is none. */
  behindComma(): Neighbours {
    const tokens = this.#tokens
    const isComma = tokens.text(this.index + 1) === ',' && this.#isGap(this.index + 2)
    return this.at(isComma && this.#isWord(this.index + 3) ? this.index + 3 : -1)
  }

  /** Whether the text before the word ends so, spaces set aside. */
  isBehind(pattern: RegExp): boolean {
    const { value } = this.#tokens
    const start = this.#tokens.start(this.index)
    return pattern.test(value.slice(Math.max(0, start - 8), start).trimEnd())
  }

  /** Whether nothing of its sentence or line stands before it. */
  get opens(): boolean {
    const tokens = this.#tokens
    for (let at = this.index - 1; at >= 0; at--) {
      const kind = tokens.kind(at)
      if (kind === TokenKind.space || kind === TokenKind.symbol || kind === TokenKind.emoji) continue
      if (kind === TokenKind.lineBreak) return true
      if (kind !== TokenKind.punctuation) return false
      const mark = tokens.text(at)
      if (/^[.!?…:;]+$/.test(mark)) return true
      if (!/^[«“"([–—*•>-]$/.test(mark)) return false
    }
    return true
  }

  /** How many commas and the like stand before it in its sentence. */
  marksBefore(): number {
    const tokens = this.#tokens
    const start = this.sentenceStart().index
    let marks = 0
    for (let at = start; at < this.index; at++) if (tokens.kind(at) === TokenKind.punctuation) marks++
    return marks
  }

  /** Whether its sentence ends as a question. */
  get isAsked(): boolean {
    const tokens = this.#tokens
    for (let at = this.index + 1; at < tokens.length; at++) {
      const kind = tokens.kind(at)
      if (kind === TokenKind.lineBreak || kind === TokenKind.emoji) return false
      const mark = kind === TokenKind.punctuation ? tokens.text(at) : ''
      if (/^[?!.…]/.test(mark)) return mark.includes('?')
    }
    return false
  }

  /** The first word of its sentence, marks inside it passed over. */
  sentenceStart(): Neighbours {
    const tokens = this.#tokens
    let first = this.index
    for (let at = this.index - 1; at >= 0; at--) {
      const kind = tokens.kind(at)
      if (this.#isWord(at)) first = at
      else if (kind === TokenKind.lineBreak || kind === TokenKind.emoji) break
      else if (kind === TokenKind.punctuation && /^[.!?…]+$/.test(tokens.text(at))) break
    }
    return this.at(first)
  }

  /** Whether its sentence ends behind it: by a mark, an emoji, a blank line or the end of the text. */
  get closes(): boolean {
    const tokens = this.#tokens
    const at = tokens.kind(this.index + 1) === TokenKind.space ? this.index + 2 : this.index + 1
    if (at >= tokens.length) return true
    switch (tokens.kind(at)) {
      case TokenKind.lineBreak:
        return at + 1 >= tokens.length || tokens.kind(at + 1) === TokenKind.lineBreak
      case TokenKind.punctuation:
        return /^[.!?]$/.test(tokens.text(at))
      default:
        return tokens.kind(at) === TokenKind.emoji
    }
  }

  /** Whether a word that stands before it in its sentence is one of these, marks inside the sentence passed over. */
  isLedBy(words: { has(word: string): boolean }): boolean {
    const tokens = this.#tokens
    for (let at = this.index - 1; at >= 0; at--) {
      const kind = tokens.kind(at)
      if (this.#isWord(at)) {
        if (words.has(this.#lower(at))) return true
      } else if (kind === TokenKind.lineBreak || kind === TokenKind.emoji) return false
      else if (kind === TokenKind.punctuation && /^[.!?…]+$/.test(tokens.text(at))) return false
    }
    return false
  }

  #lower(at: number): string {
    return at < 0 ? '' : (this.#tokens.forms[at]?.lower ?? '')
  }

  #isGap(at: number): boolean {
    const tokens = this.#tokens
    return tokens.kind(at) === TokenKind.space && tokens.end(at) - tokens.start(at) === 1
  }

  #isWord(at: number): boolean {
    const kind = this.#tokens.kind(at)
    return kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number
  }
}
