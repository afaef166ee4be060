import { paragraphsOf, sentencesOf } from './sentences.js'
import type { TokenKind } from './token-kind.js'

/** Slots of one token in the flat array: kind, start, end. */
export const tokenSlots = 3

/** One token, as a value of its own. */
export interface Token {
  /** Its place among the tokens of the text. */
  readonly index: number
  readonly kind: TokenKind
  /** Offsets in the text, UTF-16 code units, end excluded. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The tokens of a text: contiguous, in order, covering every UTF-16 code unit exactly once. Offsets are UTF-16
 * code units from the start of `value`.
 */
export class Tokens {
  readonly value: string
  /** Number of tokens. */
  readonly length: number
  /** `[kind, start, end]` of every token, flat; for loops that cannot afford a call. Do not write to it. */
  readonly slots: Int32Array
  #sentences: Int32Array | undefined
  #paragraphs: Int32Array | undefined

  constructor(value: string, slots: Int32Array) {
    this.value = value
    this.slots = slots
    this.length = slots.length / tokenSlots
  }

  kind(index: number): TokenKind {
    return this.slots[index * tokenSlots] as TokenKind
  }

  start(index: number): number {
    return this.slots[index * tokenSlots + 1] as number
  }

  end(index: number): number {
    return this.slots[index * tokenSlots + 2] as number
  }

  text(index: number): string {
    return this.value.slice(this.start(index), this.end(index))
  }

  token(index: number): Token {
    return {
      index,
      kind: this.kind(index),
      start: this.start(index),
      end: this.end(index),
      text: this.text(index),
    }
  }

  /** Index of the token that holds the code unit at `offset`; -1 outside the text. */
  at(offset: number): number {
    if (offset < 0 || offset >= this.value.length) return -1
    let low = 0
    let high = this.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /**
   * Sentences as flat pairs of token indices, `[first, end[`, in order and without the white space around
   * them. Computed when first asked for.
   */
  get sentences(): Int32Array {
    this.#sentences ??= sentencesOf(this)
    return this.#sentences
  }

  /** Paragraphs as flat pairs of token indices, like `sentences`. */
  get paragraphs(): Int32Array {
    this.#paragraphs ??= paragraphsOf(this)
    return this.#paragraphs
  }
}
