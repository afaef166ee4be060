import { isAsciiAlphanumeric, isWordPartAt } from './char-class.js'
import { endOfDomain } from './link.js'

/** Characters of the local part that addresses use in practice: letters, digits and `. _ + - %`. */
function isLocal(unit: number): boolean {
  return (
    isAsciiAlphanumeric(unit) ||
    unit === 0x2e ||
    unit === 0x5f ||
    unit === 0x2b ||
    unit === 0x2d ||
    unit === 0x25
  )
}

/**
 * Start of the local part before the `@` at `at`, not before `floor`, or -1: it starts with a letter, a digit
 * or `_` and ends with a letter, a digit, `_`, `+` or `-`.
 */
export function startOfLocalPart(value: string, at: number, floor: number): number {
  let start = at
  while (start > floor && isLocal(value.charCodeAt(start - 1))) start--
  while (start < at && !isAsciiAlphanumeric(value.charCodeAt(start)) && value.charCodeAt(start) !== 0x5f)
    start++
  return start < at && value.charCodeAt(at - 1) !== 0x2e ? start : -1
}

/** End of the address whose `@` is at `at`, or -1: at least two labels, the last one two letters or more. */
export function endOfEmailDomain(value: string, at: number): number {
  let i = at + 1
  while (isAsciiAlphanumeric(value.charCodeAt(i)) || (value.charCodeAt(i) === 0x2d && i > at + 1)) i++
  if (i === at + 1) {
    // Internationalised domain: contact@école.fr.
    while (i < value.length && isWordPartAt(value, i)) i++
  } else {
    while (i < value.length && (isWordPartAt(value, i) || value.charCodeAt(i) === 0x2d)) i++
  }
  if (i === at + 1 || value.charCodeAt(i) !== 0x2e) return -1
  const end = endOfDomain(value, i)
  return end > 0 && endsInTopLevel(value, end) ? end : -1
}

/** Is the last label before `end` made of two ASCII letters or more? */
export function endsInTopLevel(value: string, end: number): boolean {
  let start = end
  while (start > 0 && isLetter(value.charCodeAt(start - 1))) start--
  return end - start >= 2 && value.charCodeAt(start - 1) === 0x2e
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}
