import { type Entity, withoutOverlaps } from './entity.js'
import { tldEnd } from './tlds.js'
import { findUrls, LATIN_ACCENTED, type UrlGrammar, type UrlMatch } from './x-urls.js'

// Entities of Mastodon 4.6, written anew from its documented behaviour: hashtags after white space only, mentions
// with an optional server, links with a protocol only.

const WORD = '\\p{L}\\p{M}\\p{Nd}\\p{Pc}'
const SEPARATOR = '\\u00B7\\u30FB\\u200C'
const MAX_DOMAIN_LENGTH = 253

interface Patterns {
  tagRun: RegExp
  wordRun: RegExp
  innerLetter: RegExp
  letter: RegExp
  trailingSeparators: RegExp
  space: RegExp
  username: RegExp
  server: RegExp
  beforeMention: RegExp
  afterMention: RegExp
  tail: RegExp
  otherUri: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  if (compiled === undefined) {
    const other = '\\p{White_Space}<>()?'
    const general = `[^${other}]`
    const parens = `\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`
    const ending = `(?:[^${other}!*"'「」:;=,.$%\\[\\]~&|]|${parens})`
    const path = `(?:${general}*(?:${parens}${general}*)*${ending}|${general}+/)`
    const unicode = '\\u00A0-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFFEF\\u{10000}-\\u{10FFFD}'
    const query = `[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@^${unicode}]*[a-z0-9_&=#/\\-${unicode}]`
    compiled = {
      tagRun: new RegExp(`[${WORD}${SEPARATOR}]+`, 'uy'),
      wordRun: new RegExp(`^[${WORD}]+`, 'u'),
      innerLetter: new RegExp(
        `^[${WORD}][${WORD}${SEPARATOR}]*[\\p{L}\\p{M}_${SEPARATOR}][${WORD}${SEPARATOR}]*[${WORD}]$`,
        'u',
      ),
      letter: /[\p{L}\p{M}]/u,
      trailingSeparators: new RegExp(`[${SEPARATOR}]+$`),
      space: /\p{White_Space}/u,
      username: /[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*/iy,
      server: new RegExp(`@[${WORD}]+(?:[.-]+[${WORD}]+)*`, 'uy'),
      beforeMention: new RegExp(`[=/${WORD}]$`, 'u'),
      afterMention: new RegExp(`[@＠${LATIN_ACCENTED}]`),
      tail: new RegExp(`(?::[0-9]+)?(/${path}*)?(?:\\?${query})?`, 'iuy'),
      otherUri: new RegExp(
        `(?<![A-Za-z0-9@＠$#＃])(?:xmpp:(?://)?(?:[a-z0-9\\-._~!$()*+,;=%]+@)?([^\\s@/?#"'<>()]+)(?:/[^\\s?#"'<>()]+)?(?:\\?${query})?|magnet:\\?${query})`,
        'giu',
      ),
    }
  }
  return compiled
}

const GRAMMAR: UrlGrammar = {
  protocols: [
    'gopher://',
    'gemini://',
    'https://',
    'http://',
    'dweb://',
    'ipfs://',
    'ipns://',
    'dat://',
    'ssb://',
  ],
  bareDomains: false,
  tail: () => patterns().tail,
  shortener: false,
}

/** The links of Mastodon whose length is counted as 23; a protocol is needed. */
export function mastodonUrls(text: string): UrlMatch[] {
  return text.includes('://') ? findUrls(text, GRAMMAR) : []
}

/** The other addresses that Mastodon links: `xmpp:` and `magnet:`. */
function otherUris(text: string): Entity[] {
  if (!text.includes(':') || !/xmpp:|magnet:/i.test(text)) return []
  const found: Entity[] = []
  for (const match of text.matchAll(patterns().otherUri)) {
    const domain = match[1]
    if (domain !== undefined) {
      const dot = domain.lastIndexOf('.')
      if (dot < 1 || tldEnd(domain, dot + 1) !== domain.length) continue
    }
    found.push({ kind: 'link', start: match.index, end: match.index + match[0].length, value: match[0] })
  }
  return found
}

/**
 * The name that a hashtag has, from a run of name characters; undefined when there is none. A middle dot or
 * another separator may only stand inside; digits alone make no hashtag.
 */
function tagName(run: string): string | undefined {
  const { trailingSeparators, innerLetter, wordRun, letter } = patterns()
  const trimmed = run.replace(trailingSeparators, '')
  if (innerLetter.test(trimmed)) return trimmed
  const word = wordRun.exec(trimmed)?.[0]
  return word !== undefined && letter.test(word) ? word : undefined
}

function nextSign(text: string, from: number): number {
  const narrow = text.indexOf('#', from)
  const wide = text.indexOf('＃', from)
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow
}

/** The hashtags of Mastodon. */
export function mastodonHashtags(text: string): Entity[] {
  const found: Entity[] = []
  for (let start = nextSign(text, 0); start >= 0; start = nextSign(text, start + 1)) {
    if (start > 0 && !patterns().space.test(text[start - 1]!)) continue
    const { tagRun } = patterns()
    tagRun.lastIndex = start + 1
    const run = tagRun.exec(text)?.[0]
    let value = run === undefined ? undefined : tagName(run)
    if (value === undefined) continue
    if (text.startsWith('://', start + 1 + value.length)) value = value.replace(/(.)https?$/, '$1')
    found.push({ kind: 'hashtag', start, end: start + 1 + value.length, value })
  }
  return found
}

/** Whether a string, without its `#`, is the name of a hashtag on Mastodon. */
export function isMastodonTagName(name: string): boolean {
  const { tagRun } = patterns()
  tagRun.lastIndex = 0
  return tagRun.exec(name)?.[0] === name && tagName(name) === name
}

/**
 * What becomes a hashtag when words are given for one, as the web interface of Mastodon does: words are joined
 * in camel case and a `#` is put before.
 */
export function mastodonHashtagOf(words: string): string {
  if (words === '') return ''
  const trailing = /\s+$/.exec(words)?.[0] ?? ''
  const [first = '', ...rest] = words
    .trim()
    .replace(/^[#＃]/, '')
    .split(/\s+/)
  return `#${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${trailing}`
}

/** The mentions of Mastodon: `@user` and `@user@server`. */
export function mastodonMentions(text: string): Entity[] {
  if (!text.includes('@')) return []
  const found: Entity[] = []
  const { username, server, beforeMention, afterMention } = patterns()
  let cursor = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, cursor))) {
    if (at > 0 && beforeMention.test(text.slice(Math.max(0, at - 2), at))) continue
    username.lastIndex = at + 1
    const user = username.exec(text)?.[0]
    if (user === undefined) continue
    server.lastIndex = at + 1 + user.length
    const value = user + (server.exec(text)?.[0] ?? '')
    cursor = at + 1 + value.length
    const after = text[cursor]
    if ((after !== undefined && afterMention.test(after)) || text.startsWith('://', cursor)) continue
    if (value.length - user.length - 1 > MAX_DOMAIN_LENGTH) continue
    found.push({ kind: 'mention', start: at, end: cursor, value })
  }
  return found
}

/** Everything that Mastodon makes clickable in a text. */
export function mastodonEntities(text: string): Entity[] {
  const links = mastodonUrls(text).map(
    ({ start, end }): Entity => ({ kind: 'link', start, end, value: text.slice(start, end) }),
  )
  return withoutOverlaps([...links, ...otherUris(text), ...mastodonMentions(text), ...mastodonHashtags(text)])
}
