import entries from 'emojibase-data/en/data.json' with { type: 'json' }
import twitter from 'twitter-text'

// Slow, plain counting: what the package's own is compared with. Links of X come from twitter-text itself, emoji
// from the full list of emojibase-data, grapheme clusters from the platform's segmenter over the whole text.

/** Every emoji without variation selectors, those of a lone regional indicator excepted. */
const EMOJI = new Set(
  entries
    .flatMap((entry) => [entry, ...(entry.skins ?? [])])
    .map(({ hexcode }) => hexcode.split('-').map((hex) => Number.parseInt(hex, 16)))
    .filter((points) => points.length > 1 || points[0]! < 0x1f1e6 || points[0]! > 0x1f1ff)
    .map((points) => String.fromCodePoint(...points.filter((point) => point !== 0xfe0f))),
)
/** Some of them, for generators. */
export const emojiList = entries
  .flatMap((entry) => [entry, ...(entry.skins ?? [])])
  .map(({ hexcode }) => String.fromCodePoint(...hexcode.split('-').map((hex) => Number.parseInt(hex, 16))))

const LONGEST = Math.max(...Array.from(EMOJI, (emoji) => [...emoji].length))
const isTone = (character: string | undefined) => /^[\u{1f3fb}-\u{1f3ff}]$/u.test(character ?? '')

const isLetter = (character: string) => /^[A-Za-z ]$/.test(character)

/** The emoji that starts a list of characters: the longest of the list, with a U+FE0F
 * allowed after each character that is an emoji itself. */
function emojiAt(characters: readonly string[]): number {
  const taken: string[] = []
  let best = 0
  for (let i = 0; i < characters.length && taken.length < LONGEST; ) {
    taken.push(characters[i++]!)
    const selector = characters[i]
    const last = taken.at(-1)!
    const mayBeStyled = /^[0-9#*]$/.test(last) || (EMOJI.has(last) && (!isTone(last) || taken.length === 1))
    if (selector === '\ufe0f' && mayBeStyled) i++
    // Text style: the character before is no emoji.
    else if (selector === '\ufe0e' && mayBeStyled) break
    if (EMOJI.has(taken.join(''))) best = i
  }
  return best
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

let segmented: { text: string; clusters: Intl.SegmentData[] } = { text: '', clusters: [] }

/** The grapheme clusters of a text; those of the last one are kept, as many checks ask for them in turn. */
export function clusters(text: string): Intl.SegmentData[] {
  if (segmented.text !== text) segmented = { text, clusters: Array.from(segmenter.segment(text)) }
  return segmented.clusters
}

export const graphemeCount = (text: string) => clusters(text).length
export const codePointCount = (text: string) => Array.from(text).length
export const utf8Count = (text: string) => new TextEncoder().encode(text).length

/** The pieces of a text as Threads counts it: code points, emoji in bytes. */
function threadsPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  const characters = Array.from(text)
  for (let i = 0, start = 0; i < characters.length; ) {
    const emoji = isLetter(characters[i]!) ? 0 : emojiAt(characters.slice(i, i + 24))
    const piece = characters.slice(i, i + Math.max(emoji, 1)).join('')
    pieces.push({ start, weight: emoji > 0 ? utf8Count(piece) : 1 })
    i += Math.max(emoji, 1)
    start += piece.length
  }
  return pieces
}

export function threadsCount(text: string): number {
  return threadsPieces(text).reduce((sum, { weight }) => sum + weight, 0)
}

/** Start of the piece with which the sum of weights goes beyond `max`. */
function beyond(pieces: readonly Piece[], max: number): number {
  let length = 0
  return pieces.find(({ weight }) => {
    length += weight
    return length > max
  })!.start
}

export function threadsCut(text: string, max: number): number {
  const start = beyond(threadsPieces(text), max)
  return clusters(text).findLast(({ index }) => index <= start)!.index
}

const LIGHT = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const

interface Piece {
  start: number
  weight: number
}

/**
 * Whether twitter-text says that a link is where it cannot be: it looks for the text of a bare domain from the
 * start of its run, and so finds an earlier place with the same letters.
 */
export function isMisplaced(text: string): boolean {
  return twitter
    .extractUrlsWithIndices(text)
    .some(({ url, indices: [, end] }) => !/[/?]/.test(url) && /^[A-Za-z0-9@+-]/.test(text.slice(end)))
}

/** The pieces of a normalised text as X weighs them. */
function xPieces(normalised: string): Piece[] {
  const urls = twitter.extractUrlsWithIndices(normalised)
  const pieces: Piece[] = []
  for (let i = 0; i < normalised.length; ) {
    const url = urls.find(({ indices }) => indices[0] === i)
    let end: number
    let weight: number
    if (url !== undefined) {
      end = url.indices[1]
      weight = 23
    } else {
      const characters = isLetter(normalised[i]!) ? [normalised[i]!] : Array.from(normalised.slice(i, i + 24))
      const emoji = isLetter(normalised[i]!) ? 0 : emojiAt(characters)
      end = i + characters.slice(0, Math.max(emoji, 1)).join('').length
      const point = normalised.codePointAt(i)!
      weight = emoji === 0 && LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2
    }
    pieces.push({ start: i, weight })
    i = end
  }
  return pieces
}

export function xCount(text: string): number {
  return xPieces(text.normalize('NFC')).reduce((sum, { weight }) => sum + weight, 0)
}

/** Where the text goes beyond `max` on X: the last boundary of graphemes, not inside a link, that still fits. */
export function xCut(text: string, max: number): number {
  const start = beyond(xPieces(text.normalize('NFC')), max)
  const links = twitter.extractUrlsWithIndices(text).map(({ indices }) => indices)
  let cut = 0
  for (const { index } of clusters(text)) {
    const fits = text.slice(0, index).normalize('NFC').length <= start
    if (fits && !links.some(([from, to]) => from < index && index < to)) cut = index
  }
  return cut
}

const MASTODON_LINK =
  /(?<=^|[^A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff])https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fr|com|social|org|et|je|la)(?![A-Za-z0-9@+-])(?:\/[^\s<>()?]*[\p{L}\p{N}_/#+-]|\/)?(?:\?[^\s<>]*[\p{L}\p{N}_&=#/-])?/giu
const MASTODON_MENTION =
  /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)((?:@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)?)(?![@＠À-ÖØ-öø-ɏ]|[\u0300-\u036f]|:\/\/)/giu

/** A text of Mastodon as it is counted. For links of the simple forms that the generator makes. */
export function mastodonCounted(text: string): string {
  const links = Array.from(text.matchAll(MASTODON_LINK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    counted: 'x'.repeat(23),
  }))
  const mentions = Array.from(text.matchAll(MASTODON_MENTION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    counted: `@${match[1]!}`,
  })).filter((mention) => !links.some(({ start, end }) => mention.start < end && mention.end > start))
  let counted = text
  for (const { start, end, counted: instead } of [...links, ...mentions].sort((a, b) => b.start - a.start)) {
    counted = counted.slice(0, start) + instead + counted.slice(end)
  }
  return counted
}
