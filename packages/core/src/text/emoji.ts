import { absorbMarks, CharClass, classAt, sizeAt } from './char-class.js'

const zeroWidthJoiner = 0x200d
const textSelector = 0xfe0e
const emojiSelector = 0xfe0f
const enclosingKeycap = 0x20e3

/**
 * End of the emoji sequence that starts at `start`, or -1 where there is none: flags, keycaps, skin tones,
 * tag sequences and ZWJ sequences (UTS #51 §1.4.9), with or without U+FE0F.
 *
 * A character with text presentation (U+FE0E) is no emoji. A skin tone after anything but an emoji is an
 * emoji of its own, as it is displayed, although UAX #29 glues it to what precedes.
 */
export function endOfEmoji(value: string, start: number): number {
  const first = classAt(value, start)
  let end = start + sizeAt(value, start)
  if (isRegionalIndicator(value, start)) {
    if (isRegionalIndicator(value, end)) end += 2
    return absorbMarks(value, end)
  }
  const next = value.charCodeAt(end)
  if (next === textSelector) return -1
  if (first !== CharClass.emoji) {
    if (next !== emojiSelector || !canTakeEmojiSelector(first, value, start)) return -1
  }
  return endOfSequence(value, end)
}

/** End of a pictograph that is displayed as text, with what is joined to it by U+200D (UAX #29, GB11). */
export function endOfTextPictograph(value: string, start: number): number {
  const end = absorbMarks(value, start + sizeAt(value, start))
  return value.charCodeAt(end - 1) === zeroWidthJoiner && isPictographAt(value, end)
    ? endOfSequence(value, end + sizeAt(value, end))
    : end
}

/** End of the modifiers, marks and joined pictographs behind a pictograph that ends at `index`. */
function endOfSequence(value: string, index: number): number {
  let end = index
  for (;;) {
    const next = absorbMarks(value, endOfModifiers(value, end))
    if (next === end) return end
    end = next
    if (value.charCodeAt(end - 1) === zeroWidthJoiner && isPictographAt(value, end)) end += sizeAt(value, end)
  }
}

function isPictographAt(value: string, index: number): boolean {
  const found = classAt(value, index)
  return found === CharClass.emoji || found === CharClass.pictograph
}

/** End of the keycap (`1️⃣`, `#⃣`) whose base is at `start`, or -1. */
export function endOfKeycap(value: string, start: number): number {
  let end = start + 1
  if (value.charCodeAt(end) === emojiSelector) end++
  return value.charCodeAt(end) === enclosingKeycap ? absorbMarks(value, end + 1) : -1
}

/** Is the keycap or selector of a keycap sequence at `index`? */
export function isKeycapTail(value: string, index: number): boolean {
  const unit = value.charCodeAt(index)
  return (
    unit === enclosingKeycap || (unit === emojiSelector && value.charCodeAt(index + 1) === enclosingKeycap)
  )
}

function canTakeEmojiSelector(first: CharClass, value: string, start: number): boolean {
  if (first === CharClass.pictograph) return true
  // Ⓜ 🅰 🅱 🅾 🅿: lettering alone, emoji before U+FE0F.
  return first === CharClass.enclosed && /^\p{Emoji}/u.test(value.slice(start, start + 2))
}

function isRegionalIndicator(value: string, index: number): boolean {
  if (value.charCodeAt(index) !== 0xd83c) return false
  const low = value.charCodeAt(index + 1)
  return low >= 0xdde6 && low <= 0xddff
}

function endOfModifiers(value: string, index: number): number {
  let end = index
  for (;;) {
    const unit = value.charCodeAt(end)
    const low = value.charCodeAt(end + 1)
    if (unit === emojiSelector || unit === enclosingKeycap) end++
    else if (unit === 0xd83c && low >= 0xdffb && low <= 0xdfff) end += 2
    else if (unit === 0xdb40 && low >= 0xdc20 && low <= 0xdc7f) end += 2
    else return end
  }
}
