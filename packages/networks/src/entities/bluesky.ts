import { type Entity, withoutOverlaps } from './entity.js'
import { ianaTlds } from './tlds.js'

// Facets of Bluesky, by the expressions of @atproto/api (https://github.com/bluesky-social/atproto, MIT or
// Apache-2.0), packages/api/src/rich-text. The app makes facets of the same text when a post is written.

const MENTION = /(^|\s|\()@([a-zA-Z0-9.-]+)\b/g
const LINK = /(?:https?:\/\/\S+)|(?:([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/iy
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

function blueskyMentions(text: string): Entity[] {
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

/** Links start after the start, white space or `(`: only words with a full stop or `://` are tried. */
function blueskyLinks(text: string): Entity[] {
  const found: Entity[] = []
  let cursor = 0
  for (let sign = nextLinkSign(text, 0); sign >= 0; sign = nextLinkSign(text, Math.max(sign + 1, cursor))) {
    let start = sign
    while (start > cursor && !/[\s(]/.test(text[start - 1]!)) start--
    if (start > 0 && start === cursor) continue
    LINK.lastIndex = start
    const match = LINK.exec(text)
    if (match === null) continue
    cursor = LINK.lastIndex
    let value = match[0]
    if (!value.startsWith('http') && (match[1] === undefined || !endsWithTld(match[1]))) continue
    if (/[.,;:!?]$/.test(value)) value = value.slice(0, -1)
    if (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1)
    found.push({ kind: 'link', start, end: start + value.length, value })
  }
  return found
}

/** Next full stop that a link may have inside, or `://`; -1 when there is none. */
function nextLinkSign(text: string, from: number): number {
  let dot = text.indexOf('.', from)
  while (dot >= 0 && text.charCodeAt(dot + 1) === 0x20) dot = text.indexOf('.', dot + 2)
  const protocol = text.indexOf('://', from)
  return dot < 0 || (protocol >= 0 && protocol < dot) ? protocol : dot
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
