import type { Entity } from './entity.js'
import { tldEnd } from './tlds.js'

// Links and e-mail addresses of Telegram, by the rules of TDLib (https://github.com/tdlib/td, BSL-1.0),
// td/telegram/MessageEntity.cpp: match_urls, fix_url, is_email_address.

const PATH_END = new Set(".:;,('?!`")
const OPENING = '([{'
const CLOSING = ')]}'

/** Not a space, and of General Punctuation the joiners and dashes only. */
const UNICODE = '[^\\p{Z}\\u2000-\\u206f]|[\\u200c\\u200d\\u2010-\\u2015]'

interface Patterns {
  domain: RegExp
  user: RegExp
  path: RegExp
  protocol: RegExp
  word: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  compiled ??= {
    domain: new RegExp(`^(?:[a-zA-Z0-9._~-]|(?![\\u0000-\\u00bf])(?:${UNICODE}))$`, 'u'),
    user: new RegExp(`^(?![\\n/[\\]{}()'\`<>"@«»])(?:${UNICODE})$`, 'u'),
    path: new RegExp(`^(?![\\n<>"«»])(?:${UNICODE})$`, 'u'),
    protocol: /^(?:[a-zA-Z0-9+-]|(?![\u0000-\u007f])\P{Z})$/u,
    word: /^[\p{L}\p{N}_/#@]$/u,
  }
  return compiled
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1)
  const start = low >= 0xdc00 && low <= 0xdfff && offset > 1 ? offset - 2 : offset - 1
  return start < 0 ? '' : text.slice(start, offset)
}

/** First offset at or before `offset`, not before `limit`, from which every character matches. */
function spanBack(text: string, offset: number, limit: number, pattern: RegExp): number {
  while (offset > limit) {
    const character = characterBefore(text, offset)
    if (!pattern.test(character)) break
    offset -= character.length
  }
  return offset
}

function pathEnd(text: string, start: number): number {
  const slash = text[start]
  if (slash !== '/' && slash !== '?' && slash !== '#') return start
  let end = start + 1
  while (end < text.length) {
    const character = characterAt(text, end)
    if (!patterns().path.test(character)) break
    end += character.length
  }
  while (end > start + 1 && PATH_END.has(text[end - 1]!)) end--
  return slash === '/' || end > start + 1 ? end : start
}

function portEnd(text: string, start: number): number {
  const port = /^:0*([0-9]+)/.exec(text.slice(start, start + 40))
  if (port === null || port[1]!.length > 5 || Number(port[1]) > 65535 || Number(port[1]) === 0) return start
  return start + port[0].length
}

interface Candidate {
  start: number
  end: number
}

/** What looks like a link or an address around each dot; not yet checked. */
function candidates(text: string): Candidate[] {
  const found: Candidate[] = []
  const { domain, user } = patterns()
  let begin = 0
  for (;;) {
    const dot = text.indexOf('.', begin)
    if (dot < 0 || dot + 1 === text.length) return found
    if (text[dot + 1] === ' ') {
      begin = dot + 2
      continue
    }
    let start = spanBack(text, dot, begin, domain)
    let end = dot
    let lastAt = -1
    while (end < text.length) {
      const character = characterAt(text, end)
      if (character === '@') lastAt = end
      else if (!domain.test(character)) break
      end += character.length
    }
    if (lastAt >= 0) start = spanBack(text, start, begin, user)
    end = pathEnd(text, portEnd(text, end))
    while (end > dot + 1 && text[end - 1] === '.') end--

    let bad = false
    if (start > begin && text[start - 1] === '@') {
      const userStart = spanBack(text, start - 1, begin, user)
      bad = lastAt >= 0 || userStart === start - 1
      start = userStart
    }
    if (start > begin) {
      const withProtocol = startWithProtocol(text, start, begin)
      if (withProtocol === undefined) bad = true
      else start = withProtocol
    }
    if (bad) {
      while (text[end - 1] !== '.') end--
    } else {
      if (end > dot + 1) found.push({ start, end })
      while (text[end] === '.') end++
    }
    begin = Math.max(end, dot + 1)
  }
}

/** Where a link starts, its protocol included; undefined when what stands before forbids it. */
function startWithProtocol(text: string, start: number, begin: number): number | undefined {
  if (start - begin >= 6 && text.startsWith('://', start - 3)) {
    const protocolStart = spanBack(text, start - 3, begin, patterns().protocol)
    const protocol = text.slice(protocolStart, start - 3).toLowerCase()
    if (protocol.endsWith('http') && protocol !== 'shttp') return start - 7
    if (protocol.endsWith('https')) return start - 8
    if (protocol.endsWith('ftp') && protocol !== 'tftp' && protocol !== 'sftp') return start - 6
    return protocol.endsWith('tonsite') ? start - 10 : undefined
  }
  return patterns().word.test(characterBefore(text, start)) ? undefined : start
}

/** Whether a string is an e-mail address by the rules of Telegram. */
function isTelegramEmail(address: string): boolean {
  const at = address.indexOf('@')
  if (at < 0) return false
  const user = address.slice(0, at).split(/[.+]/)
  const last = user.pop()!
  if (user.length > 10 || !/^[a-z0-9_-]{1,35}$/i.test(last)) return false
  if (!user.every((part) => /^[a-z0-9_-]{0,26}$/i.test(part))) return false
  const labels = address.slice(at + 1).split('.')
  const tld = labels.pop()!
  return (
    labels.length >= 1 &&
    labels.length <= 6 &&
    /^[a-z]{2,8}$/i.test(tld) &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9_-]{0,28}[a-z0-9])?$/i.test(label))
  )
}

/** Where the path of a link ends: before a bracket that nothing opened, and before trailing punctuation. */
function balancedEnd(path: string): number {
  const depth = [0, 0, 0]
  let end = 0
  for (; end < path.length; end++) {
    const opened = OPENING.indexOf(path[end]!)
    const closed = CLOSING.indexOf(path[end]!)
    if (opened >= 0) depth[opened]!++
    if (closed >= 0 && --depth[closed]! < 0) break
  }
  while (end > 0 && PATH_END.has(path[end - 1]!)) end--
  return end
}

function isIpv4(labels: readonly string[]): boolean {
  return (
    labels.length === 4 &&
    labels.every((label) => /^(?:0|[1-9][0-9]{0,2})$/.test(label) && Number(label) <= 255)
  )
}

function hasKnownTld(tld: string): boolean {
  // A capital only at the end of the sentence before: "Fin.Et" is no link here, "FIN.ET" and "fin.et" are.
  if (tld.toLowerCase() !== tld && tld.toLowerCase().slice(1) === tld.slice(1)) return false
  return tldEnd(tld, 0) === tld.length || tld.toLowerCase() === 'ton'
}

/** The checked link of a candidate, cut where it must be; undefined when it is none. */
function checkedUrl(candidate: string): string | undefined {
  const protocol = /^(?:https?|ftp|tonsite):\/\//i.exec(candidate)?.[0] ?? ''
  const rest = candidate.slice(protocol.length)
  const domainLength = /[/?#]/.exec(rest)?.index ?? rest.length
  let domain = rest.slice(0, domainLength)
  domain = domain.slice(domain.indexOf('@') + 1)
  const colon = domain.lastIndexOf(':')
  if (colon >= 0) domain = domain.slice(0, colon)
  if (domain.toLowerCase() === 'teiegram.org') return undefined
  const path = rest.slice(domainLength)
  const url = candidate.slice(0, candidate.length - path.length + balancedEnd(path))

  const labels = domain.split('.')
  if (labels.length === 1) return undefined
  if (labels.some((label) => label === '' || utf8Length(label) >= 64 || label.endsWith('-'))) return undefined
  if (isIpv4(labels)) return url
  if (!/[^0-9.]/.test(domain)) return undefined
  const tld = labels.at(-1)!
  if (Array.from(tld).length <= 1) return undefined
  if (tld.startsWith('xn--')) {
    if (!/^[a-z0-9]{2,}$/i.test(tld.slice(4))) return undefined
  } else if (/[_-]/.test(tld) || (protocol === '' && !hasKnownTld(tld))) {
    return undefined
  }
  return labels.at(-2)!.includes('_') ? undefined : url
}

function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const point = character.codePointAt(0)!
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return length
}

/** The links and e-mail addresses of a text, as Telegram finds them. */
export function telegramUrls(text: string): Entity[] {
  if (!text.includes('.')) return []
  const found: Entity[] = []
  for (const { start, end } of candidates(text)) {
    const candidate = text.slice(start, end)
    const address = candidate.startsWith('mailto:') ? candidate.slice(7) : candidate
    if (isTelegramEmail(address)) {
      found.push({ kind: 'email', start: end - address.length, end, value: address })
      continue
    }
    const url = checkedUrl(candidate)
    if (url !== undefined) found.push({ kind: 'link', start, end: start + url.length, value: url })
  }
  return found
}
