import { DIGIT, kindOf, LETTER, MARK, runEnd } from '../unicode/letters.js'
import { type Entity, withoutOverlaps } from './entity.js'
import { findUrls, LATIN_ACCENTED, type UrlGrammar, type UrlMatch } from './x-urls.js'

// Entities of X, by the grammar of twitter-text 3 (https://github.com/twitter/twitter-text, Apache-2.0).

let tail: RegExp | undefined

function xTail(): RegExp {
  if (tail === undefined) {
    const letters = `a-z\\u0400-\\u04FF0-9${LATIN_ACCENTED}`
    const general = `[${letters}!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]`
    const parens = `\\((?:${general}+|(?:${general}*\\(${general}+\\)${general}*))\\)`
    // Balanced parentheses may end a path only right after a character that may end it too.
    const path = `(?:${general}*(?:${parens}${general}*)*[+\\-${letters}=_#/]|${parens}|@${general}+/)`
    const query = "[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]"
    tail = new RegExp(`(?::[0-9]+)?(/${path}*)?(?:\\?${query}*[a-z0-9\\-_&=#/])?`, 'iy')
  }
  return tail
}

const GRAMMAR: UrlGrammar = {
  protocols: ['https://', 'http://'],
  bareDomains: true,
  tail: xTail,
  shortener: true,
}

/** The links of X: with `http(s)://`, or a bare domain that ends with a known top-level domain. */
export function xUrls(text: string): readonly UrlMatch[] {
  if (text !== readText) {
    readUrls = text.includes('.') ? findUrls(text, GRAMMAR) : []
    readText = text
  }
  return readUrls
}

/** Counters, entities and rules ask of one text after another. */
let readText = ''
let readUrls: readonly UrlMatch[] = []

const TAG_KINDS = LETTER | MARK | DIGIT
const TAG_SPECIAL =
  '_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7'

function isTagCharacter(character: string): boolean {
  return (kindOf(character.codePointAt(0)!) & TAG_KINDS) !== 0 || TAG_SPECIAL.includes(character)
}

function hasLetterOrMark(value: string): boolean {
  for (const character of value) if ((kindOf(character.codePointAt(0)!) & (LETTER | MARK)) !== 0) return true
  return false
}

/** The code point that ends at `end`, or undefined when a lone surrogate does. */
function characterBefore(text: string, end: number): string | undefined {
  const code = text.charCodeAt(end - 1)
  if (code < 0xd800 || code > 0xdfff) return text[end - 1]
  const high = text.charCodeAt(end - 2)
  return code >= 0xdc00 && high >= 0xd800 && high <= 0xdbff ? text.slice(end - 2, end) : undefined
}

function mayPrecedeTag(text: string, hash: number, cursor: number): boolean {
  if (hash === 0) return true
  if (hash <= cursor) return false
  const code = text.charCodeAt(hash - 1)
  if (code === 0xfe0e || code === 0xfe0f) return true
  const before = characterBefore(text, hash)
  return before !== undefined && before !== '&' && !isTagCharacter(before)
}

/** The hashtags of X, links not yet taken away. */
export function xHashtags(text: string): Entity[] {
  const found: Entity[] = []
  let cursor = 0
  for (let hash = indexOfSign(text, '#', '＃', 0); hash >= 0; hash = indexOfSign(text, '#', '＃', hash + 1)) {
    if (hash < cursor || !mayPrecedeTag(text, hash, cursor)) continue
    const first = text.charCodeAt(hash + 1)
    if (first === 0xfe0f || first === 0x20e3) continue
    const value = text.slice(hash + 1, runEnd(text, hash + 1, TAG_KINDS, TAG_SPECIAL))
    if (!hasLetterOrMark(value)) continue
    cursor = hash + 1 + value.length
    const after = text[cursor]
    if (after === '#' || after === '＃' || text.startsWith('://', cursor)) continue
    found.push({ kind: 'hashtag', start: hash, end: cursor, value })
  }
  return found
}

function indexOfSign(text: string, sign: string, wide: string, from: number): number {
  const a = text.indexOf(sign, from)
  const b = text.indexOf(wide, from)
  return a < 0 ? b : b < 0 ? a : Math.min(a, b)
}

let mention: RegExp | undefined
let accented: RegExp | undefined
const NO_MENTION_AFTER = /[a-zA-Z0-9_!#$%&*@＠]/
const NO_RETWEET_AFTER = /[a-zA-Z0-9_+~.-]/

function mayPrecedeMention(text: string, at: number, cursor: number): boolean {
  if (at === 0) return true
  if (at > cursor && !NO_MENTION_AFTER.test(text[at - 1]!)) return true
  const marker = at - 2
  if (marker < cursor || text.slice(marker, at).toLowerCase() !== 'rt') return false
  return marker === 0 || (marker > cursor && !NO_RETWEET_AFTER.test(text[marker - 1]!))
}

/** The mentions of X, lists (`@name/list`) included, links not yet taken away. */
export function xMentions(text: string): Entity[] {
  const found: Entity[] = []
  let cursor = 0
  for (let at = indexOfSign(text, '@', '＠', 0); at >= 0; at = indexOfSign(text, '@', '＠', at + 1)) {
    if (at < cursor || !mayPrecedeMention(text, at, cursor)) continue
    mention ??= /[a-zA-Z0-9_]{1,20}(?:\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/y
    accented ??= new RegExp(`[@＠${LATIN_ACCENTED}]`)
    mention.lastIndex = at + 1
    const value = mention.exec(text)?.[0]
    if (value === undefined) continue
    cursor = at + 1 + value.length
    const after = text[cursor]
    if ((after !== undefined && accented.test(after)) || text.startsWith('://', cursor)) continue
    found.push({ kind: 'mention', start: at, end: cursor, value })
  }
  return found
}

let cashtag: RegExp | undefined

/** The cashtags of X, links not yet taken away. */
export function xCashtags(text: string): Entity[] {
  if (!text.includes('$')) return []
  cashtag ??=
    /(^|[\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000])\$([a-z]{1,6}(?:[._][a-z]{1,2})?)(?=$|\s|[!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$])/gi
  return Array.from(text.matchAll(cashtag), (match) => {
    const start = match.index + match[1]!.length
    const value = match[2]!
    return { kind: 'cashtag' as const, start, end: start + 1 + value.length, value }
  })
}

/** Everything that X makes clickable in a text. */
export function xEntities(text: string): Entity[] {
  const links = xUrls(text).map(
    ({ start, end }): Entity => ({ kind: 'link', start, end, value: text.slice(start, end) }),
  )
  return withoutOverlaps([...links, ...xMentions(text), ...xHashtags(text), ...xCashtags(text)])
}
