import { encodedLabelLength } from '../unicode/punycode.js'
import { tldEnd } from './tlds.js'

// The grammar of links of twitter-text 3 (https://github.com/twitter/twitter-text, Apache-2.0), read as a
// parser around the dots that a top-level domain follows, instead of one expression tried at every character.

/** A link as a grammar of twitter-text's family finds it. UTF-16 offsets. */
export interface UrlMatch {
  readonly start: number
  readonly end: number
  readonly hasProtocol: boolean
}

/** What differs between the networks that use this grammar. */
export interface UrlGrammar {
  /** Lower-case protocols with `://`, longest first. */
  readonly protocols: readonly string[]
  /** Whether a domain without protocol is a link. */
  readonly bareDomains: boolean
  /** Port, path and query after the domain; sticky. */
  readonly tail: () => RegExp
  /** Whether links to t.co end with their code. */
  readonly shortener: boolean
}

const MAX_URL_LENGTH = 4096
const MAX_LABEL_LENGTH = 63
const MAX_TCO_CODE_LENGTH = 40
const LATIN =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'

/** Accented Latin letters, as twitter-text lists them, for a character class. */
export const LATIN_ACCENTED = LATIN

/** ASCII characters that cannot stand in a label of a domain. */
const ASCII_OUTSIDE = /[!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$\t-\r ]/
let asciiInside: Uint8Array | undefined

function isAsciiInside(code: number): boolean {
  asciiInside ??= Uint8Array.from({ length: 0x80 }, (_, ascii) =>
    ASCII_OUTSIDE.test(String.fromCharCode(ascii)) ? 0 : 1,
  )
  return asciiInside[code] === 1
}

function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

function isDirectional(code: number): boolean {
  return (
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

const isInvalid = (code: number) => code === 0xfffe || code === 0xfeff || code === 0xffff

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** A character that may begin and end a label of a domain. */
function isDomainCharacter(code: number): boolean {
  if (code < 0x80) return isAsciiInside(code)
  if (code < 0x600 && code > 0xa0) return true
  return !isSpace(code) && !isInvalid(code) && !isDirectional(code)
}

const HYPHEN = 0x2d
const UNDERSCORE = 0x5f
const DOT = 0x2e

/** A link may start after this character. */
function mayPrecede(code: number): boolean {
  return !(
    isAlphanumeric(code) ||
    code === 0x40 ||
    code === 0xff20 ||
    code === 0x24 ||
    code === 0x23 ||
    code === 0xff03 ||
    isInvalid(code)
  )
}

/** End of the label that starts at `index`, with whether an underscore is in it; -1 when no label does. */
function labelEnd(text: string, index: number): { end: number; underscore: boolean } | undefined {
  let end = index
  let underscore = false
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === HYPHEN || code === UNDERSCORE) {
      if (end === index) return undefined
      underscore ||= code === UNDERSCORE
    } else if (!isDomainCharacter(code)) {
      break
    }
  }
  if (end === index) return undefined
  const last = text.charCodeAt(end - 1)
  return last === HYPHEN || last === UNDERSCORE ? undefined : { end, underscore }
}

/** End of the longest domain that starts at `index`: labels, then a top-level domain; -1 when there is none. */
function domainEnd(text: string, index: number): number {
  let found = -1
  let start = index
  for (;;) {
    const label = labelEnd(text, start)
    if (label === undefined || text.charCodeAt(label.end) !== DOT) return found
    if (!label.underscore) {
      const end = tldEnd(text, label.end + 1)
      if (end >= 0) found = end
    }
    start = label.end + 1
  }
}

let asciiDomain: RegExp | undefined

/** The parts of a domain that X links when no protocol is written: labels of Latin letters and a known end. */
function latinDomains(domain: string): { start: number; end: number }[] {
  asciiDomain ??= new RegExp(`[-a-z0-9${LATIN}]`, 'i')
  const isLatin = (index: number) => index < domain.length && asciiDomain!.test(domain[index]!)
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < domain.length; start++) {
    if (!isLatin(start)) continue
    let end = -1
    let label = start
    while (isLatin(label)) {
      let dot = label
      while (isLatin(dot)) dot++
      if (domain.charCodeAt(dot) !== DOT) break
      const tld = tldEnd(domain, dot + 1)
      if (tld >= 0) end = tld
      label = dot + 1
    }
    if (end < 0) continue
    found.push({ start, end })
    start = end - 1
  }
  return found
}

const ASCII_ONLY = /^[\u0000-\u007f]*$/

function isValidDomain(text: string, start: number, end: number): boolean {
  const domain = text.slice(start, end)
  if (domain.startsWith('xn--') && latinDomains(domain).length === 0) return false
  if (domain.length <= MAX_LABEL_LENGTH && ASCII_ONLY.test(domain)) return true
  return domain.split('.').every((label) => {
    const length = label.length > MAX_LABEL_LENGTH ? label.length : encodedLabelLength(label)
    return length >= 1 && length <= MAX_LABEL_LENGTH
  })
}

const TCO = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i

/** Offset at which a protocol that ends at `end` starts; -1 when none does. */
function protocolStart(text: string, end: number, protocols: readonly string[]): number {
  if (text.charCodeAt(end - 1) !== 0x2f || text.charCodeAt(end - 2) !== 0x2f) return -1
  for (const protocol of protocols) {
    const start = end - protocol.length
    if (start >= 0 && text.slice(start, end).toLowerCase() === protocol) return start
  }
  return -1
}

/** The links of a text, in reading order. */
export function findUrls(text: string, grammar: UrlGrammar): UrlMatch[] {
  const found: UrlMatch[] = []
  let cursor = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, cursor))) {
    if (dot > 0 && tldEnd(text, dot + 1) >= 0) cursor = matchAround(text, dot, cursor, grammar, found)
  }
  return found
}

/**
 * Adds to `found` the first link at or after `cursor` whose domain goes through the dot at `dot`.
 *
 * @returns where to go on: after what was read, or `cursor` when nothing was.
 */
function matchAround(
  text: string,
  dot: number,
  cursor: number,
  grammar: UrlGrammar,
  found: UrlMatch[],
): number {
  let region = dot
  while (region > cursor) {
    const code = text.charCodeAt(region - 1)
    if (code !== DOT && code !== HYPHEN && code !== UNDERSCORE && !isDomainCharacter(code)) break
    region--
  }
  const protocol = protocolStart(text, region, grammar.protocols)
  if (protocol >= 0 && canStart(text, protocol, cursor)) {
    const end = domainEnd(text, region)
    if (end >= 0) return withProtocol(text, protocol, region, end, grammar, found)
  }
  if (!grammar.bareDomains) return cursor
  // A character at the very start of the text that may precede a link is first tried as such.
  if (region === 0 && dot > 1 && mayPrecede(text.charCodeAt(0))) {
    const end = domainEnd(text, 1)
    if (end >= 0) return withoutProtocol(text, 1, end, grammar, found)
  }
  for (let start = region; start < dot; start++) {
    if (!canStart(text, start, cursor)) continue
    const end = domainEnd(text, start)
    if (end >= 0) return withoutProtocol(text, start, end, grammar, found)
  }
  return cursor
}

function canStart(text: string, start: number, cursor: number): boolean {
  return start === 0 || (start > cursor && mayPrecede(text.charCodeAt(start - 1)))
}

function withProtocol(
  text: string,
  start: number,
  domainStart: number,
  domainStop: number,
  grammar: UrlGrammar,
  found: UrlMatch[],
): number {
  const tail = grammar.tail()
  tail.lastIndex = domainStop
  tail.test(text)
  const cursor = tail.lastIndex
  if (!isValidDomain(text, domainStart, domainStop) || cursor - start + domainStart - start > MAX_URL_LENGTH)
    return cursor
  let end = cursor
  if (grammar.shortener && domainStop - domainStart === 4) {
    const short = TCO.exec(text.slice(start, cursor))
    if (short !== null) {
      if (short[1]!.length > MAX_TCO_CODE_LENGTH) return cursor
      end = start + short[0].length
    }
  }
  found.push({ start, end, hasProtocol: true })
  return cursor
}

function withoutProtocol(
  text: string,
  start: number,
  domainStop: number,
  grammar: UrlGrammar,
  found: UrlMatch[],
): number {
  const tail = grammar.tail()
  tail.lastIndex = domainStop
  const hasPath = tail.exec(text)?.[1] !== undefined
  const cursor = tail.lastIndex
  const before = text.charCodeAt(start - 1)
  const isGlued = before === HYPHEN || before === UNDERSCORE || before === DOT || before === 0x2f
  if (isGlued || !isValidDomain(text, start, domainStop) || 8 + cursor - start > MAX_URL_LENGTH) return cursor
  const parts = latinDomains(text.slice(start, domainStop))
  for (const [index, part] of parts.entries()) {
    // The path belongs to the last domain of the run.
    const end = hasPath && index === parts.length - 1 ? cursor : start + part.end
    found.push({ start: start + part.start, end, hasProtocol: false })
  }
  return cursor
}
