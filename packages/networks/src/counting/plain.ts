import type { Entity } from '../entities/entity.js'
import { emojiRanges } from '../unicode/emoji.js'
import { graphemes } from '../unicode/graphemes.js'
import type { Breakdown, Counter } from './counter.js'

/**
 * A counter for networks where the length of a text is the sum of the lengths of its grapheme clusters.
 *
 * @param count length of a text.
 * @param entities what the network makes clickable, for the breakdown.
 */
export function plainCounter(count: (text: string) => number, entities: (text: string) => Entity[]): Counter {
  return {
    count,
    cut(text, max) {
      let length = 0
      for (const { segment, index } of graphemes(text)) {
        length += count(segment)
        if (length > max) return index
      }
      return text.length
    },
    breakdown: (text) => breakdownOf(text, count, entities(text)),
  }
}

/** What a length is made of where links and mentions are counted as they are written. */
export function breakdownOf(
  text: string,
  count: (text: string) => number,
  entities: readonly Entity[],
): Breakdown {
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
