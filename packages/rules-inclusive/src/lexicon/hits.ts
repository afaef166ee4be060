import { type Text, TokenKind } from '@lisible/core'
import {
  isCapitalised,
  isNameLike,
  isQuoted,
  type Reading,
  read,
  sentenceBounds,
} from '../reading/reading.js'
import type { Entry } from './entry.js'
import { lexiconOf } from './lexicon.js'
import { speaksOfSelf } from './self.js'

/** An expression of the lexicon at its place in a text. */
export interface Hit {
  readonly entry: Entry
  readonly start: number
  readonly end: number
}

const found = new WeakMap<Text, readonly Hit[]>()

/**
 * Expressions of the lexicon in a text, the longest where several overlap; quotations, names and what people say
 * of themselves left out. Searched once per text, from the words that can start one.
 */
export function hitsIn(text: Text): readonly Hit[] {
  let hits = found.get(text)
  if (!hits) {
    hits = search(text)
    found.set(text, hits)
  }
  return hits
}

const none: readonly Hit[] = []

/** Items that an expression may begin before the word it is found by. */
const reach = 7

function search(text: Text): readonly Hit[] {
  const table = lexiconOf(text.lang.startsWith('en') ? 'en' : 'fr')
  const reading = read(text)
  const hits: Hit[] = []
  for (let item = 0; item < reading.count; item++) {
    if (reading.kind[item] !== TokenKind.word) continue
    table.candidates(reading.lower[item] as string, (index) => {
      const hit = expressionAt(reading, table.entry(index), item)
      if (hit && !hits.some(({ entry, start }) => entry === hit.entry && start === hit.start)) hits.push(hit)
    })
  }
  return hits.length > 0 ? withoutOverlaps(hits) : none
}

/** The expression of an entry that holds the word `item`, tried from the items before it on. */
function expressionAt(reading: Reading, entry: Entry, item: number): Hit | undefined {
  const [first, last] = sentenceBounds(reading, item)
  const offset = reading.start[first] as number
  const sentence = reading.text.value.slice(offset, reading.end[last])
  const { pattern } = entry
  for (let from = Math.max(first, item - reach); from <= item; from++) {
    pattern.lastIndex = (reading.start[from] as number) - offset
    const match = pattern.exec(sentence)
    if (!match) continue
    const start = offset + match.index
    const end = start + match[0].trimEnd().length
    if (end <= (reading.start[item] as number)) continue
    return accepts(reading, entry, sentence, start, end) ? { entry, start, end } : undefined
  }
  return undefined
}

function accepts(reading: Reading, entry: Entry, sentence: string, start: number, end: number): boolean {
  if (entry.unless?.test(sentence) || (entry.near && !entry.near.test(sentence))) return false
  if (isQuoted(reading.text, start) || isName(reading, entry, start, end)) return false
  return !speaksOfSelf(reading, entry, start)
}

/** A word of the expression has a capital that neither its place nor the entry asks for. */
function isName(reading: Reading, entry: Entry, start: number, end: number): boolean {
  if (!entry.mayBeName) return false
  const { tokens } = reading.text
  let capitals = 0
  for (let i = 0; i < reading.count; i++) {
    if ((reading.start[i] as number) < start) continue
    if ((reading.start[i] as number) >= end) break
    if (isNameLike(reading, i)) capitals++
  }
  return capitals > 0 && tokens.length > 0 && !titleCased(reading, start)
}

/** Headlines that capitalise every word say nothing about names. */
function titleCased(reading: Reading, start: number): boolean {
  let words = 0
  let capitalised = 0
  for (let i = 0; i < reading.count; i++) {
    if (reading.kind[i] !== TokenKind.word || (reading.end[i] as number) - (reading.start[i] as number) < 4)
      continue
    if (Math.abs((reading.start[i] as number) - start) > 80) continue
    words++
    if (isCapitalised(reading, i)) capitalised++
  }
  return words > 3 && capitalised === words
}

/** The longest of what overlaps, in the order of the text. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Hit[] = []
  for (const hit of byLength) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}
