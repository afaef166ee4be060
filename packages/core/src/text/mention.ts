import { CharClass, classAt, classBefore, isAsciiAlphanumeric } from './char-class.js'
import { endsInTopLevel } from './email.js'
import { endOfDomain } from './link.js'

/** `@` or its full-width form. */
export function isAtSign(unit: number): boolean {
  return unit === 0x40 || unit === 0xff20
}

/**
 * End of the mention whose sign is at `start`, or -1. The common reading:
 *
 * - ASCII letters, digits and `_`, with single full stops inside (Instagram, TikTok). A stop before a capital
 *   ends the handle: handles are lower case there, and `@marie.Super` lacks a space.
 * - A hyphen only inside a handle that is a domain (`@jean-paul.bsky.social`); `@marie-claire` is `@marie`
 *   on every network that has short handles.
 * - `@user@instance.social` is one mention.
 * - Not after a letter or a digit, and not where an accented letter goes on: `@élysée` mentions nobody.
 */
export function endOfMention(value: string, start: number): number {
  const before = classBefore(value, start)
  if (before !== CharClass.unknown && before <= CharClass.enclosed && before !== CharClass.mark) return -1
  if (value.charCodeAt(start - 1) === 0x5f) return -1
  let end = endOfHandle(value, start + 1)
  if (end === start + 1) return -1
  const domain = endOfDomainHandle(value, start + 1)
  if (domain > end) end = domain
  if (isAtSign(value.charCodeAt(end))) {
    const instance = endOfDomainHandle(value, end + 1)
    if (instance > 0) return instance
  }
  const after = classAt(value, end)
  return after !== CharClass.unknown && after <= CharClass.joiner ? -1 : end
}

function isHandle(unit: number): boolean {
  return isAsciiAlphanumeric(unit) || unit === 0x5f
}

function endOfHandle(value: string, start: number): number {
  let end = start
  for (;;) {
    const unit = value.charCodeAt(end)
    if (isHandle(unit)) end++
    else if (
      unit === 0x2e &&
      end > start &&
      isHandle(value.charCodeAt(end + 1)) &&
      !isCapital(value.charCodeAt(end + 1))
    ) {
      end++
    } else return end
  }
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

/** End of a whole domain (`jean-paul.bsky.social`) at `start`, or -1. */
function endOfDomainHandle(value: string, start: number): number {
  let i = start
  while (isAsciiAlphanumeric(value.charCodeAt(i)) || (value.charCodeAt(i) === 0x2d && i > start)) i++
  if (i === start || value.charCodeAt(i) !== 0x2e) return -1
  const end = endOfDomain(value, i)
  if (end < 0 || !endsInTopLevel(value, end)) return -1
  const last = value.lastIndexOf('.', end - 1) + 1
  return isCapital(value.charCodeAt(last)) ? -1 : end
}
