import { type Entity, withoutOverlaps } from './entity.js'
import { ianaTlds } from './tlds.js'

// Facets of Bluesky, by the expressions of @atproto/api (https://github.com/bluesky-social/atproto, MIT or
// Apache-2.0), packages/api/src/rich-text. The app makes facets of the same text when a post is written.

const MENTION = /(^|\s|\()@([a-zA-Z0-9.-]+)\b/g
const LINK = /(^|\s|\()((https?:\/\/\S+)|(([a-z][a-z0-9]*(\.[a-z0-9]+)+)\S*))/gim
const TRAILING_PUNCTUATION = /\p{P}+$/u
const CASHTAG = /(^|\s|\()\$([A-Za-z][A-Za-z0-9]{0,4})(?=\s|$|[.,;:!?)"'\u2019])/gu
const MAX_TAG_LENGTH = 64

let tag: RegExp | undefined

/** White space and the invisible characters that end a hashtag. */
const TAG_END = '\\s\\u00AD\\u2060\\u200A\\u200B\\u200C\\u200D\\u20e2'

function endsWithTld(domain: string): boolean {
  const dot = domain.lastIndexOf('.')
  return dot >= 0 && ianaTlds().has(domain.slice(dot + 1))
}

/** Whether a string has the form of a handle: a domain name (https://atproto.com/specs/handle). */
export function isBlueskyHandle(handle: string): boolean {
  return (
    handle.length <= 253 &&
    /^([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(handle)
  )
}

export function blueskyMentions(text: string): Entity[] {
  if (!text.includes('@')) return []
  const found: Entity[] = []
  for (const match of text.matchAll(MENTION)) {
    const value = match[2]!
    if (!endsWithTld(value) && !value.endsWith('.test')) continue
    const start = match.index + match[1]!.length
    found.push({ kind: 'mention', start, end: start + 1 + value.length, value })
  }
  return found
}

export function blueskyLinks(text: string): Entity[] {
  if (!text.includes('.') && !text.includes('://')) return []
  const found: Entity[] = []
  for (const match of text.matchAll(LINK)) {
    let value = match[2]!
    if (!value.startsWith('http') && (match[5] === undefined || !endsWithTld(match[5]))) continue
    if (/[.,;:!?]$/.test(value)) value = value.slice(0, -1)
    if (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1)
    const start = match.index + match[1]!.length
    found.push({ kind: 'link', start, end: start + value.length, value })
  }
  return found
}

export function blueskyHashtags(text: string): Entity[] {
  if (!text.includes('#') && !text.includes('＃')) return []
  tag ??= new RegExp(`(^|\\s)[#＃]((?!\\ufe0f)[^${TAG_END}]*[^\\d\\p{P}${TAG_END}]+[^${TAG_END}]*)?`, 'gu')
  const found: Entity[] = []
  for (const match of text.matchAll(tag)) {
    const value = match[2]?.trim().replace(TRAILING_PUNCTUATION, '')
    if (value === undefined || value.length === 0 || value.length > MAX_TAG_LENGTH) continue
    const start = match.index + match[1]!.length
    found.push({ kind: 'hashtag', start, end: start + 1 + value.length, value })
  }
  return found
}

export function blueskyCashtags(text: string): Entity[] {
  if (!text.includes('$')) return []
  return Array.from(text.matchAll(CASHTAG), (match): Entity => {
    const start = match.index + match[1]!.length
    const value = match[2]!
    return { kind: 'cashtag', start, end: start + 1 + value.length, value: value.toUpperCase() }
  })
}

/** Everything that Bluesky makes clickable in a text. */
export function blueskyEntities(text: string): Entity[] {
  return withoutOverlaps([
    ...blueskyMentions(text),
    ...blueskyLinks(text),
    ...blueskyHashtags(text),
    ...blueskyCashtags(text),
  ])
}
