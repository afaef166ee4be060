import { CharClass, classAt, classBefore, lastWordClass, sizeAt } from './char-class.js'

/** `#` or its full-width form. */
export function isHashSign(unit: number): boolean {
  return unit === 0x23 || unit === 0xff03
}

/**
 * End of the hashtag whose sign is at `start`, or -1. The common reading: letters, digits, marks and `_` of
 * any script, a middle dot between letters, at least one letter. It stops at an apostrophe, a hyphen or an
 * emoji. Not inside a word (`C#`), unless the word is itself a hashtag: `#un#deux` is two.
 *
 * @param afterHashtag whether the token before ends at `start` and is a hashtag.
 */
export function endOfHashtag(value: string, start: number, afterHashtag: boolean): number {
  if (!afterHashtag && continuesBefore(value, start)) return -1
  let end = start + 1
  let hasLetter = false
  while (end < value.length) {
    const found = classAt(value, end)
    if (found === CharClass.enclosed) break
    if (found <= lastWordClass) {
      if (found === CharClass.joiner && !isInnerJoiner(value, end)) break
      if (found <= CharClass.upper) hasLetter = true
      // A mark without a base, as in a keycap, starts no tag.
      else if (found === CharClass.mark && end === start + 1) return -1
      end += sizeAt(value, end)
    } else if (value.charCodeAt(end) === 0x5f) end++
    else if (found === CharClass.middleDot && isTagDot(value, end)) end++
    else break
  }
  return hasLetter ? end : -1
}

function continuesBefore(value: string, start: number): boolean {
  const unit = value.charCodeAt(start - 1)
  if (unit === 0x5f || unit === 0x26) return true
  const before = classBefore(value, start)
  // A mark may end an emoji (`❤️#Tag`) as well as a letter; both start a tag.
  return before !== CharClass.unknown && before <= CharClass.enclosed && before !== CharClass.mark
}

/** Zero-width (non-)joiners lean on what precedes; the other invisible characters end a tag. */
function isInnerJoiner(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  return unit === 0x200c || unit === 0x200d
}

/** U+00B7, or the katakana dots of Japanese tags, between letters. */
function isTagDot(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  if (unit !== 0xb7 && unit !== 0x30fb && unit !== 0xff65) return false
  const before = classBefore(value, index)
  const after = classAt(value, index + 1)
  return (
    before <= CharClass.mark &&
    before !== CharClass.unknown &&
    (after === CharClass.lower || after === CharClass.upper)
  )
}
