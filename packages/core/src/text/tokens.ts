import { type Form, readForms } from './forms.js'
import { paragraphsOf, sentencesOf } from './sentences.js'
import type { TokenKind } from './token-kind.js'
import { addMarks, isIndexedByNow, type Marks, noMarks, type Vocabulary } from './vocabulary.js'

/** Slots of one token in the flat array: kind, start, end. */
export const tokenSlots = 3

const nowhere: readonly number[] = []

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

/** A stretch of a text whose tokens do not depend on what stands around it. */
export interface Part {
  readonly tokens: Tokens
  /** Offset of its first code unit in the text. */
  readonly start: number
  /** Index of its first token among those of the text. */
  readonly first: number
}

/**
 * The tokens of a text: contiguous, in order, covering every UTF-16 code unit exactly once. Offsets are UTF-16
 * code units from the start of `value`.
 */
export class Tokens {
  readonly value: string
  /** Number of tokens. */
  readonly length: number
  /** `[kind, start, end]` of every token, flat, from `base` on; shared with other texts. */
  private readonly slots: Int32Array
  private readonly base: number
  private readonly joined: readonly Part[] | undefined
  private cachedSentences: Int32Array | undefined = undefined
  private cachedParagraphs: Int32Array | undefined = undefined
  private cachedForms: readonly (Form | undefined)[] | undefined = undefined
  private cachedMarks: Marks | undefined = undefined

  constructor(
    value: string,
    slots: Int32Array,
    base: number,
    length: number,
    joined: readonly Part[] | undefined = undefined,
  ) {
    this.value = value
    this.slots = slots
    this.base = base
    this.length = length
    this.joined = joined
  }

  /** The tokens of a text by those of its stretches, one after the other, and the same again as its `parts`. */
  static join(value: string, stretches: readonly Tokens[]): Tokens {
    let length = 0
    for (const tokens of stretches) length += tokens.length
    const slots = new Int32Array(length * tokenSlots)
    const parts: Part[] = []
    let start = 0
    let to = 0
    for (const tokens of stretches) {
      parts.push({ tokens, start, first: to / tokenSlots })
      const { slots: from, base } = tokens
      const until = base + tokens.length * tokenSlots
      for (let at = base; at < until; at += tokenSlots) {
        slots[to++] = from[at] as number
        slots[to++] = (from[at + 1] as number) + start
        slots[to++] = (from[at + 2] as number) + start
      }
      start += tokens.value.length
    }
    return new Tokens(value, slots, 0, length, parts)
  }

  /**
   * The stretches it was joined from, each between blank lines or a gap of blank lines itself, where they are kept
   * from one version of the text to the next: what did not change is the same object again. Else the text whole.
   */
  get parts(): readonly Part[] {
    return this.joined ?? [{ tokens: this, start: 0, first: 0 }]
  }

  /** Kind of a token; 0, which is no kind, before the first and after the last. */
  kind(index: number): TokenKind {
    if (index < 0 || index >= this.length) return 0 as TokenKind
    return this.slots[this.base + index * tokenSlots] as TokenKind
  }

  /** Offset of its first code unit; the end of the text after the last token, 0 before the first. */
  start(index: number): number {
    if (index < 0) return 0
    if (index >= this.length) return this.value.length
    return this.slots[this.base + index * tokenSlots + 1] as number
  }

  /** Offset behind its last code unit, as `start` outside the text. */
  end(index: number): number {
    if (index < 0) return 0
    if (index >= this.length) return this.value.length
    return this.slots[this.base + index * tokenSlots + 2] as number
  }

  text(index: number): string {
    return this.cachedForms?.[index]?.text ?? this.value.slice(this.start(index), this.end(index))
  }

  /** The form of each token; `undefined` for white space. Made when first asked for. */
  get forms(): readonly (Form | undefined)[] {
    this.cachedForms ??= this.joined ? this.joined.flatMap(({ tokens }) => tokens.forms) : readForms(this)
    return this.cachedForms
  }

  /** Whether some token is of this kind. */
  hasKind(kind: TokenKind): boolean {
    for (let index = 0; index < this.length; index++) if (this.kind(index) === kind) return true
    return false
  }

  /** `false`: no token is a word of the vocabulary. `true`: one may be. */
  mayHave(vocabulary: Vocabulary): boolean {
    return !isIndexedByNow() || !vocabulary.isIndexed || vocabulary.isMarked(this.marks)
  }

  /** Indices of the tokens that are words of the vocabulary, in order. */
  placesOf(vocabulary: Vocabulary): readonly number[] {
    if (!this.mayHave(vocabulary)) return nowhere
    const { forms } = this
    const places: number[] = []
    for (let i = 0; i < forms.length; i++) if (forms[i]?.isIn(vocabulary)) places.push(i)
    return places
  }

  /** The vocabularies that have one of its words. */
  private get marks(): Marks {
    this.cachedMarks ??= this.readMarks()
    return this.cachedMarks
  }

  private readMarks(): Marks {
    const marks: number[] = []
    if (this.joined) for (const { tokens } of this.joined) addMarks(marks, tokens.marks)
    else for (const form of this.forms) if (form && form.marks !== noMarks) addMarks(marks, form.marks)
    return marks
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
    this.cachedSentences ??= this.joined ? joinSentences(this.joined) : sentencesOf(this)
    return this.cachedSentences
  }

  /** Paragraphs as flat pairs of token indices, like `sentences`. */
  get paragraphs(): Int32Array {
    this.cachedParagraphs ??= paragraphsOf(this)
    return this.cachedParagraphs
  }
}

/** No sentence goes on behind a blank line. */
function joinSentences(parts: readonly Part[]): Int32Array {
  let length = 0
  for (const { tokens } of parts) length += tokens.sentences.length
  const pairs = new Int32Array(length)
  let to = 0
  for (const { tokens, first } of parts) {
    for (const index of tokens.sentences) pairs[to++] = index + first
  }
  return pairs
}
