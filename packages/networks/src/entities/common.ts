import { type Entity, withoutOverlaps } from './entity.js'
import { xUrls } from './x.js'

// The reading that is safe on every network that publishes no grammar: Instagram, Facebook, LinkedIn, TikTok,
// YouTube, Threads, Pinterest, Snapchat, WhatsApp and Google Business Profile.

let hashtag: RegExp | undefined
const MENTION = /(?<![\p{L}\p{N}_.+-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu

/** Letters, digits and underscores, at least one letter, after the start or a space. */
export function commonHashtags(text: string): Entity[] {
  if (!text.includes('#')) return []
  hashtag ??= /(?<=^|\s)#([\p{L}\p{M}\p{Nd}_]*\p{L}[\p{L}\p{M}\p{Nd}_]*)/gu
  return Array.from(text.matchAll(hashtag), (match): Entity => {
    const value = match[1]!
    return { kind: 'hashtag', start: match.index, end: match.index + 1 + value.length, value }
  })
}

export function commonMentions(text: string): Entity[] {
  if (!text.includes('@')) return []
  return Array.from(text.matchAll(MENTION), (match): Entity => {
    const value = match[1]!
    return { kind: 'mention', start: match.index, end: match.index + 1 + value.length, value }
  })
}

export function emails(text: string): Entity[] {
  if (!text.includes('@')) return []
  return Array.from(text.matchAll(EMAIL), (match): Entity => {
    const value = match[0]
    return { kind: 'email', start: match.index, end: match.index + value.length, value }
  })
}

/** Addresses with `http(s)://`, and bare domains written in lower case. */
export function commonLinks(text: string): Entity[] {
  const found: Entity[] = []
  for (const { start, end, hasProtocol } of xUrls(text)) {
    const value = text.slice(start, end)
    const host = /^[^/?#:]*/.exec(value)![0]
    if (hasProtocol || host === host.toLowerCase()) found.push({ kind: 'link', start, end, value })
  }
  return found
}

/** What a network without published grammar can be trusted to make clickable. */
export function commonEntities(text: string): Entity[] {
  return withoutOverlaps([
    ...emails(text),
    ...commonLinks(text),
    ...commonMentions(text),
    ...commonHashtags(text),
  ])
}
