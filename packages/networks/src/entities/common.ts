import { DIGIT, kindOf, LETTER, MARK, runEnd } from '../unicode/letters.js'
import { type Entity, withoutOverlaps } from './entity.js'
import { xUrls } from './x.js'

// The reading that is safe on every network that publishes no grammar: Instagram, Facebook, LinkedIn, TikTok,
// YouTube, Threads, Pinterest, Snapchat, WhatsApp and Google Business Profile.
// Its patterns stand where they are used: an engine reads one with classes of Unicode slowly, also if nobody asks it.

const MAX_ADDRESS_NAME = 64

/** Letters, digits and underscores, at least one letter, after the start or a space. */
function commonHashtags(text: string): Entity[] {
  const found: Entity[] = []
  for (let hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
    if (hash > 0 && !/\s/.test(text[hash - 1]!)) continue
    const value = text.slice(hash + 1, runEnd(text, hash + 1, LETTER | MARK | DIGIT, '_'))
    if (!hasLetter(value)) continue
    found.push({ kind: 'hashtag', start: hash, end: hash + 1 + value.length, value })
  }
  return found
}

function hasLetter(value: string): boolean {
  for (const character of value) if (kindOf(character.codePointAt(0)!) === LETTER) return true
  return false
}

/** `@` and a name that does not end with a full stop or a hyphen, not after a word. */
function commonMentions(text: string): Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!standsAlone(text, at) && /[\p{L}\p{N}_.+-]$/u.test(text.slice(Math.max(0, at - 2), at))) continue
    const name = /[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/uy
    name.lastIndex = at + 1
    const value = name.exec(text)?.[0]
    if (value === undefined) continue
    found.push({ kind: 'mention', start: at, end: at + 1 + value.length, value })
  }
  return found
}

/** At the start or behind white space, where most signs stand: known without the patterns, which are slow to prepare. */
function standsAlone(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text[at - 1]!)
}

/** E-mail addresses. */
function emails(text: string): Entity[] {
  const found: Entity[] = []
  let cursor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (standsAlone(text, at)) continue
    const name = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(cursor, at - MAX_ADDRESS_NAME), at))?.[0]
    if (name === undefined) continue
    const address = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/uy
    address.lastIndex = at + 1
    const domain = address.exec(text)?.[0]
    if (domain === undefined) continue
    cursor = at + 1 + domain.length
    const start = at - name.length
    found.push({ kind: 'email', start, end: cursor, value: text.slice(start, cursor) })
  }
  return found
}

/** Addresses with `http(s)://`, and bare domains written in lower case. */
function commonLinks(text: string): Entity[] {
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
