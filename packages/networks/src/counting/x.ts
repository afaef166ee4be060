import { type Entity, withoutOverlaps } from '../entities/entity.js'
import { xMentions, xUrls } from '../entities/x.js'
import type { UrlMatch } from '../entities/x-urls.js'
import { emojiEnd, mayStartEmoji } from '../unicode/emoji.js'
import { graphemeStart, graphemes } from '../unicode/graphemes.js'
import type { Breakdown, Counter } from './counter.js'

// The length of a post of X (https://docs.x.com/fundamentals/counting-characters): weights of twitter-text
// configuration 3, after Unicode normalisation to NFC.

/** How twitter-text weighs a text. Version 3 is today's; 1 and 2 are kept for its conformance suite. */
export interface WeightConfig {
  readonly urlLength: number
  /** Whether a character outside of the light ranges weighs two. */
  readonly heavy: boolean
  /** Whether an emoji weighs two whatever its sequence. */
  readonly emoji: boolean
}

export const WEIGHTS_V1: WeightConfig = { urlLength: 23, heavy: false, emoji: false }
export const WEIGHTS_V2: WeightConfig = { urlLength: 23, heavy: true, emoji: false }
export const WEIGHTS_V3: WeightConfig = { urlLength: 23, heavy: true, emoji: true }

/** Text in which every UTF-16 unit weighs one and that NFC does not change: all of Latin script, most punctuation. */
const LIGHT = /^[\u0000-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2010-\u201f\u2032-\u2037]*$/

function isLight(code: number): boolean {
  return (
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  )
}

/** A part of a normalised text that is counted as one: a link, an emoji or a character. */
interface Piece {
  start: number
  end: number
  weight: number
}

/** Calls back with each piece, until it answers false. */
function eachPiece(
  text: string,
  urls: readonly UrlMatch[],
  config: WeightConfig,
  visit: (piece: Piece) => boolean,
): void {
  let next = 0
  for (let i = 0; i < text.length; ) {
    const url = urls[next]
    let piece: Piece
    if (url !== undefined && url.start === i) {
      next++
      piece = { start: i, end: url.end, weight: config.urlLength }
    } else {
      piece = pieceAt(text, i, config)
    }
    if (!visit(piece)) return
    i = piece.end
    while (next < urls.length && urls[next]!.start < i) next++
  }
}

function pieceAt(text: string, index: number, config: WeightConfig): Piece {
  const code = text.charCodeAt(index)
  if (config.emoji && mayStartEmoji(code)) {
    const end = emojiEnd(text, index)
    if (end > index) return { start: index, end, weight: 2 }
  }
  const low = text.charCodeAt(index + 1)
  const isPair = code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
  return {
    start: index,
    end: index + (isPair ? 2 : 1),
    weight: config.heavy && !isLight(code) ? 2 : 1,
  }
}

/** Weighted length of a text. */
export function weightedLength(text: string, config: WeightConfig = WEIGHTS_V3): number {
  const light = LIGHT.test(text)
  const normalised = light ? text : text.normalize('NFC')
  const urls = xUrls(normalised)
  if (light) {
    let length = normalised.length
    for (const { start, end } of urls) length += config.urlLength - (end - start)
    // Keycaps start with a light character, but their end is not light: none here.
    return length
  }
  return weigh(normalised, urls, config)
}

/** Weight of a normalised text that is not light throughout. Same result as summing the pieces, without making them. */
function weigh(text: string, urls: readonly UrlMatch[], config: WeightConfig): number {
  let length = 0
  let next = 0
  let urlStart = urls.length > 0 ? urls[0]!.start : -1
  for (let i = 0; i < text.length; i++) {
    if (i === urlStart) {
      length += config.urlLength
      i = urls[next]!.end - 1
      do next++
      while (next < urls.length && urls[next]!.start <= i)
      urlStart = next < urls.length ? urls[next]!.start : -1
      continue
    }
    const code = text.charCodeAt(i)
    if (config.emoji && mayStartEmoji(code)) {
      const end = emojiEnd(text, i)
      if (end > i) {
        length += 2
        i = end - 1
        continue
      }
    }
    length += config.heavy && !isLight(code) ? 2 : 1
    if (code >= 0xd800 && code <= 0xdbff) {
      const low = text.charCodeAt(i + 1)
      if (low >= 0xdc00 && low <= 0xdfff) i++
    }
  }
  return length
}

/** In a normalised text, where the first piece beyond `max` starts, and the links. */
export function weightedCut(
  normalised: string,
  max: number,
  config: WeightConfig = WEIGHTS_V3,
): { offset: number; urls: UrlMatch[] } {
  const urls = xUrls(normalised)
  let length = 0
  let offset = normalised.length
  eachPiece(normalised, urls, config, (piece) => {
    length += piece.weight
    if (length <= max) return true
    offset = piece.start
    return false
  })
  return { offset, urls }
}

/** The offset in a text that stands for an offset in its normalised form, moved to the start of its grapheme. */
function beforeNormalisation(text: string, normalised: string, offset: number): number {
  if (text === normalised) return offset
  let length = 0
  for (const { segment, index } of graphemes(text)) {
    length += segment.normalize('NFC').length
    if (length > offset) return index
  }
  return text.length
}

/** Moves an offset back until it is neither inside a grapheme cluster nor inside a link. */
function settle(text: string, offset: number, urls: readonly UrlMatch[]): number {
  for (;;) {
    let moved = graphemeStart(text, offset)
    const inside = urls.find(({ start, end }) => start < moved && moved < end)
    if (inside !== undefined) moved = inside.start
    if (moved === offset) return offset
    offset = moved
  }
}

/** The characters that X refuses: byte order marks and U+FFFF. */
export function xInvalidCharacters(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[\ufffe\ufeff\uffff]/g), ({ index }) => ({ start: index, end: index + 1 }))
}

/** Length of the mentions at the start of a reply, with the spaces after them: X does not count them. */
export function leadingMentionsLength(text: string): number {
  return /^(?:@[a-zA-Z0-9_]{1,20}\s+)+/.exec(text)?.[0].length ?? 0
}

function breakdown(text: string): Breakdown {
  const normalised = text.normalize('NFC')
  const urls = xUrls(normalised)
  const taken: Entity[] = withoutOverlaps([
    ...urls.map(({ start, end }): Entity => ({ kind: 'link', start, end, value: '' })),
    ...xMentions(normalised),
  ])
  let length = 0
  const parts = { link: 0, mention: 0, emoji: 0 }
  eachPiece(normalised, urls, WEIGHTS_V3, (piece) => {
    length += piece.weight
    const entity = taken.find(({ start, end }) => start <= piece.start && piece.end <= end)
    if (entity?.kind === 'link') parts.link += piece.weight
    else if (entity?.kind === 'mention') parts.mention += piece.weight
    else if (
      mayStartEmoji(normalised.charCodeAt(piece.start)) &&
      emojiEnd(normalised, piece.start) === piece.end
    )
      parts.emoji += piece.weight
    return true
  })
  const { link, mention, emoji } = parts
  return { text: length - link - mention - emoji, links: link, mentions: mention, emoji }
}

/** Counts as X does. */
export const xCounter: Counter = {
  count: (text) => weightedLength(text),
  cut(text, max) {
    const normalised = text.normalize('NFC')
    const { offset } = weightedCut(normalised, max)
    const urls = text === normalised ? weightedCut(normalised, max).urls : xUrls(text)
    return settle(text, beforeNormalisation(text, normalised, offset), urls)
  },
  breakdown,
}
