import { type Text, TokenKind } from '@lisible/core'
import { quotedRanges } from './quotes.js'

/**
 * A text as rules of this package read it: its tokens without white space, in lower case, with the place of
 * each and the sentence it is in. Built once per text.
 */
export interface Reading {
  readonly text: Text
  /** Number of items. */
  readonly count: number
  /** Lower case, NFC, apostrophes as `'`. */
  readonly lower: readonly string[]
  readonly kind: Uint8Array
  /** Offsets in the text, UTF-16 code units. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Number of the sentence the item is in. */
  readonly sentence: Int32Array
  /** 1 where the item is the first of its line. */
  readonly opensLine: Uint8Array
}

const readings = new WeakMap<Text, Reading>()

export function read(text: Text): Reading {
  let reading = readings.get(text)
  if (!reading) {
    reading = build(text)
    readings.set(text, reading)
  }
  return reading
}

function build(text: Text): Reading {
  const { tokens, value } = text
  const lower: string[] = []
  const kind = new Uint8Array(tokens.length)
  const start = new Int32Array(tokens.length)
  const end = new Int32Array(tokens.length)
  const sentence = new Int32Array(tokens.length)
  const opensLine = new Uint8Array(tokens.length)
  const { sentences } = tokens
  let count = 0
  let at = 0
  let fresh = 1
  for (let i = 0; i < tokens.length; i++) {
    const found = tokens.kind(i)
    if (found === TokenKind.space) continue
    if (found === TokenKind.lineBreak) {
      fresh = 1
      continue
    }
    while (at + 2 < sentences.length && (sentences[at + 1] as number) <= i) at += 2
    const from = tokens.start(i)
    const to = tokens.end(i)
    lower.push(normalise(value.slice(from, to)))
    kind[count] = found
    start[count] = from
    end[count] = to
    sentence[count] = at >> 1
    opensLine[count] = fresh
    fresh = 0
    count++
  }
  return { text, count, lower, kind, start, end, sentence, opensLine }
}

const unusual = /[^a-zà-öø-ÿœ]/u
const apostrophes = /[’ʼ′`´]/gu

/** Lower case, NFC, with `'` for every apostrophe. */
export function normalise(form: string): string {
  const lower = form.toLowerCase()
  return unusual.test(lower) ? lower.normalize('NFC').replace(apostrophes, "'") : lower
}

/** The characters of an item, or of the items from `i` to `j` included, as written. */
export function written(reading: Reading, i: number, j = i): string {
  return reading.text.value.slice(reading.start[i], reading.end[j])
}

export function isWord(reading: Reading, i: number): boolean {
  return i >= 0 && i < reading.count && reading.kind[i] === TokenKind.word
}

/** The item in lower case; `''` outside the sentence of `from`. */
export function around(reading: Reading, from: number, step: number): string {
  const i = from + step
  if (i < 0 || i >= reading.count || reading.sentence[i] !== reading.sentence[from]) return ''
  return reading.lower[i] as string
}

export function opensSentence(reading: Reading, i: number): boolean {
  return i === 0 || reading.sentence[i - 1] !== reading.sentence[i]
}

/** First and last item of the sentence that `i` is in. */
export function sentenceBounds(reading: Reading, i: number): [first: number, last: number] {
  const at = reading.sentence[i]
  let first = i
  let last = i
  while (first > 0 && reading.sentence[first - 1] === at) first--
  while (last + 1 < reading.count && reading.sentence[last + 1] === at) last++
  return [first, last]
}

/** Is there an item of `wanted` from `from` to `to` (both clipped to the text)? */
export function someBetween(
  reading: Reading,
  from: number,
  to: number,
  wanted: ReadonlySet<string>,
): boolean {
  const last = Math.min(to, reading.count - 1)
  for (let i = Math.max(from, 0); i <= last; i++) if (wanted.has(reading.lower[i] as string)) return true
  return false
}

export function isCapitalised(reading: Reading, i: number): boolean {
  if (i < 0 || i >= reading.count) return false
  const first = written(reading, i).charAt(0)
  return first !== first.toLowerCase()
}

/** All letters capital, and at least two of them. */
export function isAllCaps(reading: Reading, i: number): boolean {
  const form = written(reading, i)
  return form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()
}

/** A capital that its place does not ask for: a name or a title. */
export function isNameLike(reading: Reading, i: number): boolean {
  return (
    isCapitalised(reading, i) && !isAllCaps(reading, i) && !opensSentence(reading, i) && !reading.opensLine[i]
  )
}

const quotes = new WeakMap<Text, readonly (readonly [number, number])[]>()

/** Is the offset between quotation marks: somebody else's words, or a title? */
export function isQuoted(text: Text, offset: number): boolean {
  let ranges = quotes.get(text)
  if (!ranges) {
    ranges = quotedRanges(text.value)
    quotes.set(text, ranges)
  }
  return ranges.some(([from, to]) => from < offset && offset < to)
}
