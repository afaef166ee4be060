import { type Entity, withoutOverlaps } from './entity.js'
import { telegramUrls } from './telegram-urls.js'

// Entities of Telegram, by the rules of TDLib (https://github.com/tdlib/td, BSL-1.0),
// td/telegram/MessageEntity.cpp.

const TAG = '\\p{L}\\p{Nd}_\\u00B7\\u200C\\u0D80-\\u0DFF'
const MAX_TAG_LENGTH = 256
/** User names shorter than four characters that exist all the same. */
const SHORT_NAMES = new Set(['gif', 'nft', 'pic', 'ufc', 'vid'])

interface Patterns {
  tagRun: RegExp
  tagBefore: RegExp
  letter: RegExp
  wordBefore: RegExp
  wordAfter: RegExp
  cashtag: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  compiled ??= {
    tagRun: new RegExp(`[${TAG}]+`, 'uy'),
    tagBefore: new RegExp(`[${TAG}]$`, 'u'),
    letter: /\p{L}/u,
    wordBefore: /[\p{L}\p{N}_]$/u,
    wordAfter: /[\p{L}\p{N}_]/uy,
    cashtag: new RegExp(`(?<![$${TAG}])\\$((?:1INCH|[A-Z]+)(?:@[a-zA-Z0-9_]{3,})?)(?![$${TAG}])`, 'gu'),
  }
  return compiled
}

/** The one or two UTF-16 units before an offset: enough to hold the code point that ends there. */
function unitsBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 2), offset)
}

export function telegramHashtags(text: string): Entity[] {
  const found: Entity[] = []
  const { tagRun, tagBefore, letter } = patterns()
  let cursor = 0
  for (let hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', Math.max(hash + 1, cursor))) {
    if (hash > 0 && tagBefore.test(unitsBefore(text, hash))) continue
    tagRun.lastIndex = hash + 1
    const run = tagRun.exec(text)?.[0]
    if (run === undefined) continue
    cursor = hash + 1 + run.length
    const points = Array.from(run)
    const name = points.length > MAX_TAG_LENGTH ? points.slice(0, MAX_TAG_LENGTH).join('') : run
    let end = hash + 1 + name.length
    if (name === run) {
      const channel = /^@[a-zA-Z0-9_]{3,32}/.exec(text.slice(end, end + 33))?.[0] ?? ''
      end += channel.length
      cursor = Math.max(cursor, end)
    }
    if (text[cursor] === '#' || !letter.test(name)) continue
    found.push({ kind: 'hashtag', start: hash, end, value: text.slice(hash + 1, end) })
  }
  return found
}

export function telegramMentions(text: string): Entity[] {
  const found: Entity[] = []
  for (const match of text.matchAll(/@([a-zA-Z0-9_]+)/g)) {
    const value = match[1]!
    if (value.length > 32 || (value.length < 4 && !SHORT_NAMES.has(value.toLowerCase()))) continue
    const { wordBefore, wordAfter } = patterns()
    if (wordBefore.test(unitsBefore(text, match.index))) continue
    const end = match.index + 1 + value.length
    wordAfter.lastIndex = end
    if (wordAfter.test(text)) continue
    found.push({ kind: 'mention', start: match.index, end, value })
  }
  return found
}

function telegramCashtags(text: string): Entity[] {
  if (!text.includes('$')) return []
  const found: Entity[] = []
  for (const match of text.matchAll(patterns().cashtag)) {
    const value = match[1]!
    const [name = '', channel] = value.split('@')
    if (name.length > 8 || (channel !== undefined && channel.length > 32)) continue
    found.push({ kind: 'cashtag', start: match.index, end: match.index + 1 + value.length, value })
  }
  return found
}

/** Everything that Telegram makes clickable in a text, commands of bots and time stamps excepted. */
export function telegramEntities(text: string): Entity[] {
  return withoutOverlaps([
    ...telegramMentions(text),
    ...telegramHashtags(text),
    ...telegramCashtags(text),
    ...telegramUrls(text),
  ])
}
