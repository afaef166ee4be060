import { type Form, TokenKind, type Tokens, type Vocabulary } from '@lisible/core'
import { quotedRanges } from './quotes.js'

/**
 * A text as rules of this package read it: its tokens without white space, in lower case, with the place of
 * each and the sentence it is in. Built once per text, and once per part where a text is kept in parts.
 */
export interface Reading {
  readonly tokens: Tokens
  /** The readings of its parts, where it was joined from those. */
  readonly parts?: readonly Part[]
  /** Number of items. */
  readonly count: number
  readonly forms: readonly Form[]
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

interface Part extends Shift {
  readonly reading: Reading
}

/** Where a part stands in the whole. */
export interface Shift {
  readonly offset: number
  readonly item: number
}

/** A text, or its reading. */
export interface Readable {
  readonly tokens: Tokens
}

let last: Reading | undefined

/** Rules ask for the same text one after the other. */
export function read({ tokens }: Readable): Reading {
  if (last?.tokens === tokens) return last
  last = tokens.parts.length > 1 ? join(tokens) : build(tokens)
  return last
}

/** Readings of parts, which stay the same objects from one version of a text to the next. */
const readings = new WeakMap<Tokens, Reading>()

function readPart(tokens: Tokens): Reading {
  let reading = readings.get(tokens)
  if (!reading) {
    reading = build(tokens)
    readings.set(tokens, reading)
  }
  return reading
}

function join(tokens: Tokens): Reading {
  const parts: Part[] = []
  let count = 0
  for (const { tokens: own, start: offset } of tokens.parts) {
    const reading = readPart(own)
    parts.push({ reading, offset, item: count })
    count += reading.count
  }
  const forms: Form[] = []
  const lower: string[] = []
  const kind = new Uint8Array(count)
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  const sentence = new Int32Array(count)
  const opensLine = new Uint8Array(count)
  let sentences = 0
  for (const { reading, offset, item } of parts) {
    for (let i = 0; i < reading.count; i++) {
      const at = item + i
      forms.push(reading.forms[i] as Form)
      lower.push(reading.lower[i] as string)
      kind[at] = reading.kind[i] as number
      start[at] = (reading.start[i] as number) + offset
      end[at] = (reading.end[i] as number) + offset
      sentence[at] = (reading.sentence[i] as number) + sentences
      opensLine[at] = reading.opensLine[i] as number
    }
    sentences += reading.tokens.sentences.length >> 1
  }
  return { tokens, parts, count, forms, lower, kind, start, end, sentence, opensLine }
}

/**
 * A search that is made once for each reading. What it finds depends on the paragraph it stands in and on nothing
 * else: where a text is kept in parts, those that did not change are not searched again, and what was found there is
 * moved.
 */
export function searchOnce<T>(
  search: (reading: Reading) => readonly T[],
  move: (found: T, shift: Shift) => T,
): (text: Readable) => readonly T[] {
  const known = new WeakMap<Reading, readonly T[]>()
  const findInPart = (reading: Reading): readonly T[] => {
    let found = known.get(reading)
    if (!found) {
      found = search(reading)
      known.set(reading, found)
    }
    return found
  }
  const findInParts = (parts: readonly Part[]): readonly T[] => {
    const all: T[] = []
    for (const part of parts) for (const found of findInPart(part.reading)) all.push(move(found, part))
    return all
  }
  let last: Reading | undefined
  let found: readonly T[] = []
  return (text) => {
    const reading = read(text)
    if (reading !== last) {
      found = reading.parts ? findInParts(reading.parts) : search(reading)
      last = reading
    }
    return found
  }
}

function build(tokens: Tokens): Reading {
  const forms: Form[] = []
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
    const form = tokens.forms[i] as Form
    forms.push(form)
    lower.push(form.lower)
    kind[count] = found
    start[count] = tokens.start(i)
    end[count] = tokens.end(i)
    sentence[count] = at >> 1
    opensLine[count] = fresh
    fresh = 0
    count++
  }
  return { tokens, count, forms, lower, kind, start, end, sentence, opensLine }
}

const nowhere: readonly number[] = []

/** The items that are words of a vocabulary, in order. */
export function placesOf(reading: Reading, vocabulary: Vocabulary): readonly number[] {
  if (!reading.tokens.mayHave(vocabulary)) return nowhere
  const places: number[] = []
  for (let i = 0; i < reading.count; i++) if (reading.forms[i]?.isIn(vocabulary)) places.push(i)
  return places
}

/** The characters of an item, or of the items from `i` to `j` included, as written. */
export function written(reading: Reading, i: number, j = i): string {
  return reading.tokens.value.slice(reading.start[i], reading.end[j])
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

let quotedIn: Tokens | undefined
let quoted: readonly (readonly [number, number])[] = []

/** Is the offset between quotation marks: somebody else's words, or a title? */
export function isQuoted({ tokens }: Readable, offset: number): boolean {
  if (tokens !== quotedIn) {
    quoted = quotedRanges(tokens.value)
    quotedIn = tokens
  }
  return quoted.some(([from, to]) => from < offset && offset < to)
}
