import { type Entity, withoutOverlaps } from '../entities/entity.js'
import { xMentions, xUrls } from '../entities/x.js'
import type { UrlMatch } from '../entities/x-urls.js'
import { emojiEnd, emojiRanges, mayStartEmoji } from '../unicode/emoji.js'
import { graphemeStart, graphemes } from '../unicode/graphemes.js'
import type { Breakdown, Count, Counter } from './counter.js'

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

/** Characters that NFC leaves as they are, alone and beside each other. */
const NORMALISED =
  /^[\u0000-\u02ff\u2002-\u2125\u2190-\u2328\u232b-\u2adb\u3000-\u3029\u4e00-\u9fff\ud83c-\ud83e\udc00-\udfff]*$/

/** A weighted length and where the normalised text goes beyond a limit: -1 when it does not. */
export interface Weight {
  readonly length: number
  readonly cut: number
  readonly normalised: string
  readonly urls: readonly UrlMatch[]
}

/** Weighs a text against a limit (`Infinity` for none). */
export function weigh(text: string, max: number, config: WeightConfig = WEIGHTS_V3): Weight {
  const light = LIGHT.test(text)
  const normalised = light || NORMALISED.test(text) ? text : text.normalize('NFC')
  const urls = xUrls(normalised)
  // Keycaps start with a light character, but end with one that is not: there is none in a light text.
  return light ? weighLight(normalised, urls, max, config) : weighPieces(normalised, urls, max, config)
}

function weighLight(
  normalised: string,
  urls: readonly UrlMatch[],
  max: number,
  config: WeightConfig,
): Weight {
  let length = normalised.length
  for (const { start, end } of urls) length += config.urlLength - (end - start)
  if (length <= max) return { length, cut: -1, normalised, urls }
  let shift = 0
  let cut = -1
  for (const { start, end } of urls) {
    if (start + shift >= max) break
    shift += config.urlLength - (end - start)
    if (end + shift > max) {
      cut = start
      break
    }
  }
  return { length, cut: cut < 0 ? Math.max(0, max - shift) : cut, normalised, urls }
}

/** Weighs piece by piece: a link, an emoji or a character. */
function weighPieces(text: string, urls: readonly UrlMatch[], max: number, config: WeightConfig): Weight {
  let length = 0
  let cut = -1
  let next = 0
  let urlStart = urls.length > 0 ? urls[0]!.start : -1
  for (let i = 0; i < text.length; ) {
    const start = i
    const code = text.charCodeAt(i)
    if (i === urlStart) {
      length += config.urlLength
      i = urls[next]!.end
      do next++
      while (next < urls.length && urls[next]!.start < i)
      urlStart = next < urls.length ? urls[next]!.start : -1
    } else {
      if (config.emoji && mayStartEmoji(code)) i = emojiEnd(text, start)
      if (i > start) {
        length += 2
        if (cut < 0 && length > max) cut = start
        continue
      }
      length += config.heavy && !isLight(code) ? 2 : 1
      i = start + 1
      if (code >= 0xd800 && code <= 0xdbff) {
        const low = text.charCodeAt(i)
        if (low >= 0xdc00 && low <= 0xdfff) i++
      }
    }
    if (cut < 0 && length > max) cut = start
  }
  return { length, cut, normalised: text, urls }
}

/** The offset in a text that stands for an offset in its normalised form, moved to the start of its grapheme. */
function beforeNormalisation(text: string, offset: number): number {
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
  if (!/[\ufffe\ufeff\uffff]/.test(text)) return []
  return Array.from(text.matchAll(/[\ufffe\ufeff\uffff]/g), ({ index }) => ({ start: index, end: index + 1 }))
}

/** Length of the mentions at the start of a reply, with the spaces after them: X does not count them. */
export function leadingMentionsLength(text: string): number {
  return /^(?:@[a-zA-Z0-9_]{1,20}\s+)+/.exec(text)?.[0].length ?? 0
}

function breakdown(text: string): Breakdown {
  const { normalised, urls, length } = weigh(text, Number.POSITIVE_INFINITY)
  const mentions = withoutOverlaps([
    ...urls.map(({ start, end }): Entity => ({ kind: 'link', start, end, value: '' })),
    ...xMentions(normalised),
  ]).filter(({ kind }) => kind === 'mention')
  const links = urls.length * WEIGHTS_V3.urlLength
  const inMentions = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  const emoji = emojiRanges(normalised).filter(
    ({ start, end }) => !urls.some((url) => start < url.end && end > url.start),
  )
  return {
    text: length - links - inMentions - 2 * emoji.length,
    links,
    mentions: inMentions,
    emoji: 2 * emoji.length,
  }
}

/** Counts as X does. */
export const xCounter: Counter = {
  count(text, max): Count {
    const { length, cut, normalised, urls } = weigh(text, max)
    if (cut < 0) return { length, cut }
    const isSame = text === normalised
    const offset = isSame ? cut : beforeNormalisation(text, cut)
    return { length, cut: settle(text, offset, isSame ? urls : xUrls(text)) }
  },
  breakdown,
}
