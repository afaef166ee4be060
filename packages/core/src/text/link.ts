import { CharClass, classAt, isAsciiAlphanumeric, isWordPartAt, isWordStartAt } from './char-class.js'
import { commonTopLevelDomains, socialTopLevelDomains, wordlikeTopLevelDomains } from './top-level-domains.js'

/**
 * End of the link whose first word is `value[start..end)`, or -1.
 *
 * - `http://…` and `https://…`: up to white space, a quotation mark, `<`, `>`, `|`, a backquote or an emoji.
 * - `www.…`, and a bare domain whose last label is one of a short list, in one case (`exemple.fr`,
 *   `EXEMPLE.FR`; `Fin.Et` and `fin.Com` are sentences without a space). A top-level domain that is also a
 *   word (`.de`, `.me`) needs a path behind it.
 * - Punctuation at the end stays outside, and so does a closing parenthesis or bracket that the link did
 *   not open.
 */
export function endOfLink(value: string, start: number, end: number): number {
  const sign = value.charCodeAt(end)
  if (sign === 0x3a) return endOfSchemeLink(value, start, end)
  if (sign !== 0x2e) return -1
  if (end - start === 3 && value.slice(start, end).toLowerCase() === 'www') {
    return isWordStartAt(value, end + 1) ? endOfAddress(value, end + 1) : -1
  }
  return endOfBareDomain(value, start, end)
}

function endOfSchemeLink(value: string, start: number, end: number): number {
  const length = end - start
  if (length !== 4 && length !== 5) return -1
  if (value.charCodeAt(end + 1) !== 0x2f || value.charCodeAt(end + 2) !== 0x2f) return -1
  if (!isHttp(value, start, length)) return -1
  return isWordStartAt(value, end + 3) ? endOfAddress(value, end + 3) : -1
}

function isHttp(value: string, start: number, length: number): boolean {
  return (
    (value.charCodeAt(start) | 0x20) === 0x68 &&
    (value.charCodeAt(start + 1) | 0x20) === 0x74 &&
    (value.charCodeAt(start + 2) | 0x20) === 0x74 &&
    (value.charCodeAt(start + 3) | 0x20) === 0x70 &&
    (length === 4 || (value.charCodeAt(start + 4) | 0x20) === 0x73)
  )
}

function endOfBareDomain(value: string, start: number, dot: number): number {
  const before = value.charCodeAt(start - 1)
  if (before === 0x40 || before === 0x2e) return -1
  const end = endOfDomain(value, dot)
  if (end < 0) return -1
  const last = value.lastIndexOf('.', end - 1) + 1
  const topLevel = value.slice(last, end)
  const lower = topLevel.toLowerCase()
  const path = startsPath(value, end)
  if (!commonTopLevelDomains.has(lower) && !socialTopLevelDomains.has(lower)) {
    if (!wordlikeTopLevelDomains.has(lower) || value.charCodeAt(end) !== 0x2f || !path) return -1
  }
  if (topLevel !== lower && value.slice(start, end) !== value.slice(start, end).toUpperCase()) return -1
  return path ? endOfAddress(value, end) : end
}

/**
 * End of the labels that go on at the full stop `dot` (`.exemple.fr`), or -1 where no label follows. A
 * stop that ends the sentence stays outside.
 */
export function endOfDomain(value: string, dot: number): number {
  let end = dot
  while (value.charCodeAt(end) === 0x2e && isWordStartAt(value, end + 1)) {
    let i = end + 1
    while (i < value.length && (isWordPartAt(value, i) || isInnerHyphen(value, i))) i++
    end = i
  }
  if (end === dot) return -1
  return end
}

function isInnerHyphen(value: string, index: number): boolean {
  return value.charCodeAt(index) === 0x2d && isWordPartAt(value, index + 1)
}

/** Does a path, query, fragment or port start at `index`? */
function startsPath(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  if (unit === 0x2f) return true
  const next = value.charCodeAt(index + 1)
  if (unit === 0x3f || unit === 0x23) return isAsciiAlphanumeric(next)
  return unit === 0x3a && next >= 0x30 && next <= 0x39
}

function endOfAddress(value: string, from: number): number {
  let end = from
  while (end < value.length && continuesAddress(value, end)) end++
  return trimEnd(value, from, end)
}

const stops = '<>"«»“”„`|\u2018\u2026'

function continuesAddress(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  if (isAsciiAlphanumeric(unit)) return true
  if (unit < 0x80) return unit > 0x20 && unit !== 0x7f && !stops.includes(value.charAt(index))
  if (unit >= 0xdc00 && unit <= 0xdfff) return true
  switch (classAt(value, index)) {
    case CharClass.space:
    case CharClass.lineBreak:
    case CharClass.emoji:
    case CharClass.pictograph:
    case CharClass.symbol:
      return false
    default:
      return !stops.includes(value.charAt(index))
  }
}

/** Drop final punctuation, and closing signs without their opening one. */
function trimEnd(value: string, from: number, until: number): number {
  let end = until
  while (end > from) {
    const unit = value.charCodeAt(end - 1)
    if (unit === 0x29 || unit === 0x5d || unit === 0x7d) {
      if (isBalanced(value, from, end, unit)) return end
      end--
    } else if (isTrailing(unit, value, end - 1)) end--
    else return end
  }
  return end
}

function isTrailing(unit: number, value: string, index: number): boolean {
  if (unit === 0x2f || unit === 0x3d || unit === 0x26 || unit === 0x23 || unit === 0x2d || unit === 0x2b)
    return false
  if (unit === 0x5f || unit === 0x25 || unit === 0x40 || unit === 0x24) return false
  if (unit >= 0xdc00 && unit <= 0xdfff) return false
  switch (classAt(value, index)) {
    case CharClass.punctuation:
    case CharClass.apostrophe:
    case CharClass.middleDot:
    case CharClass.symbol:
      return true
    default:
      return false
  }
}

function isBalanced(value: string, from: number, end: number, closing: number): boolean {
  const opening = closing === 0x29 ? 0x28 : closing === 0x5d ? 0x5b : 0x7b
  let depth = 0
  for (let i = from; i < end; i++) {
    const unit = value.charCodeAt(i)
    if (unit === opening) depth++
    else if (unit === closing) depth--
  }
  return depth >= 0
}
