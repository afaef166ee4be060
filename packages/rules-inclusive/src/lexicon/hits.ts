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
import { type LexiconTable, lexiconOf } from './lexicon.js'
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

function search(text: Text): readonly Hit[] {
  const table = lexiconOf(text.lang.startsWith('en') ? 'en' : 'fr')
  const reading = read(text)
  let hits: Hit[] | undefined
  let searched: Map<number, number> | undefined
  for (let i = 0; i < reading.count; i++) {
    if (reading.kind[i] !== TokenKind.word) continue
    table.candidates(reading.lower[i] as string, (index) => {
      const sentence = reading.sentence[i] as number
      searched ??= new Map()
      if (searched.get(index) === sentence) return
      searched.set(index, sentence)
      hits = searchSentence(reading, table, index, i, hits)
    })
  }
  return hits ? withoutOverlaps(hits) : none
}

function searchSentence(
  reading: Reading,
  table: LexiconTable,
  index: number,
  item: number,
  hits: Hit[] | undefined,
): Hit[] | undefined {
  const entry = table.entry(index)
  const [first, last] = sentenceBounds(reading, item)
  const offset = reading.start[first] as number
  const sentence = reading.text.value.slice(offset, reading.end[last])
  let all = hits
  for (const match of sentence.matchAll(entry.pattern)) {
    const start = offset + match.index + leadingSpace(match[0])
    const end = offset + match.index + match[0].trimEnd().length
    if (entry.unless?.test(sentence) || (entry.near && !entry.near.test(sentence))) continue
    if (isQuoted(reading.text, start) || isName(reading, entry, start, end)) continue
    if (speaksOfSelf(reading, entry, start)) continue
    all ??= []
    all.push({ entry, start, end })
  }
  return all
}

function leadingSpace(match: string): number {
  return match.length - match.trimStart().length
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
