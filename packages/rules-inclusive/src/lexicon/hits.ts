import { type Text, TokenKind, Vocabulary } from '@lisible/core'
import {
  isCapitalised,
  isNameLike,
  isQuoted,
  placesOf,
  type Reading,
  read,
  type Shift,
  searchOnce,
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

/** An expression as its pattern finds it, whatever speaks against it. */
interface Match extends Hit {
  /** The sentence it is in. */
  readonly sentence: string
}

const matches = {
  fr: searchOnce((reading) => search(reading, 'fr'), move),
  en: searchOnce((reading) => search(reading, 'en'), move),
}

function move(match: Match, { offset }: Shift): Match {
  return { ...match, start: match.start + offset, end: match.end + offset }
}

/** Rules ask for the same text one after the other. */
let searched: Text | undefined
let hits: readonly Hit[] = []

/**
 * Expressions of the lexicon in a text, the longest where several overlap; quotations, names and what people say
 * of themselves left out. Searched once per text, from the words that can start one.
 */
export function hitsIn(text: Text): readonly Hit[] {
  if (text !== searched) {
    const reading = read(text)
    const language = text.lang.startsWith('en') ? 'en' : 'fr'
    hits = withoutOverlaps(matches[language](text).filter((match) => accepts(reading, match)))
    searched = text
  }
  return hits
}

/** Items that an expression may begin before the word it is found by. */
const reach = 7

/** Words by which expressions are found. */
const triggers = {
  fr: Vocabulary.where(({ lower }) => lexiconOf('fr').isTrigger(lower)),
  en: Vocabulary.where(({ lower }) => lexiconOf('en').isTrigger(lower)),
}

function search(reading: Reading, language: 'fr' | 'en'): readonly Match[] {
  const table = lexiconOf(language)
  const all: Match[] = []
  for (const item of placesOf(reading, triggers[language])) {
    if (reading.kind[item] !== TokenKind.word) continue
    table.candidates(reading.lower[item] as string, (index) => {
      const match = expressionAt(reading, table.entry(index), item)
      if (match && !all.some(({ entry, start }) => entry === match.entry && start === match.start)) {
        all.push(match)
      }
    })
  }
  return all
}

/** The expression of an entry that holds the word `item`, tried from the items before it on. */
function expressionAt(reading: Reading, entry: Entry, item: number): Match | undefined {
  const [first, last] = sentenceBounds(reading, item)
  const offset = reading.start[first] as number
  const sentence = reading.tokens.value.slice(offset, reading.end[last])
  const { pattern, initials } = entry
  for (let from = Math.max(first, item - reach); from <= item; from++) {
    // A pattern takes a millisecond to prepare: most entries are told apart by a letter.
    if (initials !== '' && !initials.includes((reading.lower[from] as string).charAt(0))) continue
    pattern.lastIndex = (reading.start[from] as number) - offset
    const match = pattern.exec(sentence)
    if (!match) continue
    const start = offset + match.index
    const end = start + match[0].trimEnd().length
    if (end <= (reading.start[item] as number)) continue
    return { entry, start, end, sentence }
  }
  return undefined
}

function accepts(reading: Reading, { entry, sentence, start, end }: Match): boolean {
  if (entry.unless?.test(sentence) || (entry.near && !entry.near.test(sentence))) return false
  if (isQuoted(reading, start) || isName(reading, entry, start, end)) return false
  return !speaksOfSelf(reading, entry, start)
}

/** A word of the expression has a capital that neither its place nor the entry asks for. */
function isName(reading: Reading, entry: Entry, start: number, end: number): boolean {
  if (!entry.mayBeName) return false
  const { tokens } = reading
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
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Hit[] = []
  for (const hit of byLength) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}
