import type { Entity } from '../entities/entity.js'
import { emojiEnd, emojiRanges, mayStartEmoji } from '../unicode/emoji.js'
import { countGraphemes, graphemeOffset, graphemeStart } from '../unicode/graphemes.js'
import { countCodePoints, countUtf8Bytes } from '../unicode/lengths.js'
import type { Breakdown, Count, Counter } from './counter.js'

/** A length that is the sum of those of a text's grapheme clusters, whatever stands beside them. */
export interface PlainUnit {
  readonly count: (text: string) => number
  /** Offset of the first character that goes beyond `max`, in a text longer than that. */
  readonly cut: (text: string, max: number) => number
}

/** Offset of the code point with which the sum of lengths goes beyond `max`. */
function cutByCodePoint(text: string, max: number, lengthOf: (codePoint: number) => number): number {
  let length = 0
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i)!
    length += lengthOf(codePoint)
    if (length > max) return i
    i += codePoint > 0xffff ? 2 : 1
  }
  return text.length
}

const utf8Length = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** Code points, but every emoji in UTF-8 bytes: how the documentation of Threads says it counts. */
function countThreads(text: string): number {
  let length = countCodePoints(text)
  for (const { start, end } of emojiRanges(text)) {
    const emoji = text.slice(start, end)
    length += countUtf8Bytes(emoji) - countCodePoints(emoji)
  }
  return length
}

function cutThreads(text: string, max: number): number {
  let length = 0
  for (let i = 0; i < text.length; ) {
    const emoji = mayStartEmoji(text.charCodeAt(i)) ? emojiEnd(text, i) : i
    const end = emoji > i ? emoji : i + (text.codePointAt(i)! > 0xffff ? 2 : 1)
    length += emoji > i ? countUtf8Bytes(text.slice(i, end)) : 1
    if (length > max) return i
    i = end
  }
  return text.length
}

/** The units in which networks count a text as it is written. */
export const PLAIN_UNITS = {
  graphemes: { count: countGraphemes, cut: graphemeOffset },
  'code-points': { count: countCodePoints, cut: (text, max) => cutByCodePoint(text, max, () => 1) },
  'code-points-emoji-bytes': { count: countThreads, cut: cutThreads },
  'utf16-units': { count: (text) => text.length, cut: (_, max) => max },
  'utf8-bytes': { count: countUtf8Bytes, cut: (text, max) => cutByCodePoint(text, max, utf8Length) },
  characters: { count: (text) => text.length, cut: (_, max) => max },
} as const satisfies Record<string, PlainUnit>

/**
 * A counter for networks that count a text as it is written.
 *
 * @param entities what the network makes clickable, for the breakdown.
 */
export function plainCounter({ count, cut }: PlainUnit, entities: (text: string) => Entity[]): Counter {
  return {
    count(text, max): Count {
      const length = count(text)
      return { length, cut: length <= max ? -1 : graphemeStart(text, cut(text, Math.max(0, max))) }
    },
    breakdown: (text) => breakdownOf(text, count, entities(text)),
  }
}

/** What a length is made of where links and mentions are counted as they are written. */
function breakdownOf(text: string, count: (text: string) => number, entities: readonly Entity[]): Breakdown {
  let links = 0
  let mentions = 0
  let emoji = 0
  const taken = entities.filter(({ kind }) => kind === 'link' || kind === 'mention')
  for (const { kind, start, end } of taken) {
    const length = count(text.slice(start, end))
    if (kind === 'link') links += length
    else mentions += length
  }
  for (const { start, end } of emojiRanges(text)) {
    if (!taken.some((entity) => start < entity.end && end > entity.start))
      emoji += count(text.slice(start, end))
  }
  return { text: count(text) - links - mentions - emoji, links, mentions, emoji }
}
