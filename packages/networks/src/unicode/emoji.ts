import { FLAGS, JOINED, MODIFIER_BASES, SINGLES, SUBDIVISION_FLAGS } from './emoji-data.js'

interface EmojiTable {
  singles: Set<number>
  bases: Set<number>
  subdivisions: Set<string>
}

const ZWJ = 0x200d
const TEXT_STYLE = 0xfe0e
const EMOJI_STYLE = 0xfe0f
const KEYCAP = 0x20e3
const BLACK_FLAG = 0x1f3f4

let table: EmojiTable | undefined

function points(ranges: string): Set<number> {
  const set = new Set<number>()
  const numbers = ranges.split(' ')
  let point = 0
  for (let i = 0; i < numbers.length; i += 2) {
    point += Number.parseInt(numbers[i]!, 36)
    const last = point + Number.parseInt(numbers[i + 1]!, 36)
    set.add(point)
    while (point < last) set.add(++point)
  }
  return set
}

function emojiTable(): EmojiTable {
  table ??= {
    singles: points(SINGLES),
    bases: points(MODIFIER_BASES),
    subdivisions: new Set(SUBDIVISION_FLAGS.split(' ')),
  }
  return table
}

let flags: ReadonlySet<string> | undefined
let joined: ReadonlyMap<string, number> | undefined

function knownFlags(): ReadonlySet<string> {
  flags ??= new Set(FLAGS.match(/../g))
  return flags
}

/** Which elements of a joined sequence carry a skin tone in its toned forms; 0 when it has none. */
function joinedEmoji(): ReadonlyMap<string, number> {
  joined ??= new Map(
    JOINED.split(' ').map((entry) => {
      const skeleton = entry.replace(/\d+$/, '')
      return [skeleton, Number(entry.slice(skeleton.length))]
    }),
  )
  return joined
}

const isSkinTone = (point: number) => point >= 0x1f3fb && point <= 0x1f3ff
const isRegional = (point: number) => point >= 0x1f1e6 && point <= 0x1f1ff

/** Code point at a UTF-16 offset; -1 past the end. */
function at(text: string, index: number): number {
  return index < text.length ? text.codePointAt(index)! : -1
}

/** Whether an emoji could start at this code unit: a quick refusal of ordinary characters. */
export function mayStartEmoji(code: number): boolean {
  return code < 0x80
    ? (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a
    : code === 0xa9 ||
        code === 0xae ||
        (code >= 0x203c && code <= 0x3299) ||
        (code >= 0xd83c && code <= 0xd83e)
}

/**
 * Where the emoji that starts at `index` ends (UTF-16 offsets), or `index` when none starts there. Emoji are
 * those of Emoji 17.0, fully qualified or not; of a joined sequence that is not one of them, the longest part
 * that is. A character followed by U+FE0E (text style) is no emoji.
 */
export function emojiEnd(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) {
    const next = text.charCodeAt(index + 1) === EMOJI_STYLE ? index + 2 : index + 1
    return text.charCodeAt(next) === KEYCAP && mayStartEmoji(unit) ? next + 1 : index
  }
  const first = text.codePointAt(index)!
  const emoji = emojiTable()
  if (isRegional(first)) {
    const second = at(text, index + 2)
    if (!isRegional(second)) return index
    const code = String.fromCharCode(first - 0x1f1e6 + 65, second - 0x1f1e6 + 65)
    return knownFlags().has(code) ? index + 4 : index
  }
  let end = elementEnd(text, index, first, emoji)
  if (end === index) return index
  if (first === BLACK_FLAG) {
    const tagged = taggedEnd(text, end, emoji)
    if (tagged > end) return tagged
  }
  let skeleton = String.fromCodePoint(first)
  let tones = hasTone(text, index, end) ? 1 : 0
  let bit = 1
  for (let next = end; at(text, next) === ZWJ; ) {
    const point = at(text, next + 1)
    if (point < 0) break
    const start = next + 1
    next = elementEnd(text, start, point, emoji)
    if (next === start) break
    skeleton += `\u200d${String.fromCodePoint(point)}`
    bit <<= 1
    const toned = joinedEmoji().get(skeleton)
    if (hasTone(text, start, next)) {
      // The sequence may end before the last tone.
      if (toned !== undefined && (tones === 0 || tones === toned)) end = next - 2
      tones |= bit
    }
    if (toned !== undefined && (tones === 0 || tones === toned)) end = next
  }
  return end
}

/** Whether the emoji character between two offsets ends with a skin tone. */
function hasTone(text: string, start: number, end: number): boolean {
  return end - start > 2 && isSkinTone(at(text, end - 2))
}

/** End of one emoji character with its style selector or skin tone; `index` when it is none. */
function elementEnd(text: string, index: number, point: number, emoji: EmojiTable): number {
  if (!emoji.singles.has(point)) return index
  const end = index + (point > 0xffff ? 2 : 1)
  const next = at(text, end)
  if (next === TEXT_STYLE) return index
  if (next === EMOJI_STYLE) return end + 1
  return isSkinTone(next) && emoji.bases.has(point) ? end + 2 : end
}

/** End of the tag characters of a subdivision flag (England, Scotland, Wales); `index` when there are none. */
function taggedEnd(text: string, index: number, emoji: EmojiTable): number {
  let code = ''
  let end = index
  for (let point = at(text, end); point >= 0xe0020 && point <= 0xe007e; point = at(text, end)) {
    code += String.fromCharCode(point - 0xe0000)
    end += 2
  }
  return at(text, end) === 0xe007f && emoji.subdivisions.has(code) ? end + 2 : index
}

/** The emoji of a text, as ranges of UTF-16 offsets. */
export function emojiRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (let i = 0; i < text.length; i++) {
    if (!mayStartEmoji(text.charCodeAt(i))) continue
    const end = emojiEnd(text, i)
    if (end === i) continue
    ranges.push({ start: i, end })
    i = end - 1
  }
  return ranges
}
