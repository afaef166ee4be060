/**
 * What a character is to the scanner. The order matters: whatever continues a word comes first, so that
 * the inner loop is one comparison.
 */
export const CharClass = {
  unknown: 0,
  /** A letter that is not a capital, of any script; styled mathematical and full-width letters too. */
  lower: 1,
  upper: 2,
  /** Combining marks, variation selectors, tag characters. */
  mark: 3,
  digit: 4,
  /** Other numerals: `²`, `½`, `③`, `Ⅷ`. */
  numeral: 5,
  /** Letters in circles, squares and parentheses: symbols to Unicode, lettering to readers. */
  enclosed: 6,
  /** Invisible characters that stay inside words: soft hyphen, zero-width (non-)joiner, word joiner. */
  joiner: 7,
  apostrophe: 8,
  hyphen: 9,
  /** U+00B7 and the look-alikes used in its place. */
  middleDot: 10,
  space: 11,
  lineBreak: 12,
  punctuation: 13,
  symbol: 14,
  /** Starts an emoji by itself. */
  emoji: 15,
  /** Starts an emoji only before U+FE0F (`©`, `™`, `▪`). */
  pictograph: 16,
  /** First half of a surrogate pair: ask `classAt`. */
  highSurrogate: 17,
} as const

export type CharClass = (typeof CharClass)[keyof typeof CharClass]

/** Everything up to this class continues a word. */
export const lastWordClass = CharClass.joiner

const planeSize = 0x10000

/**
 * Class of every UTF-16 code unit, `unknown` until it is first asked for: filling the table ahead would
 * cost every start-up what few texts need. Read it through `classOf`.
 */
export const classes = new Uint8Array(planeSize)
/** The same for plane 1 (styled letters, most emoji). */
const supplementary = new Uint8Array(planeSize)

/** `#`, `%`, `†` and the like are punctuation to Unicode, but symbols to readers and to parse-latin. */
const symbols = '#$%&*+<=>@^|~\u2020\u2021\u2030\u2031\u203B'
/** ASCII and typographic apostrophes, and the accents, primes and cp1252 leftovers people type for them. */
const apostrophes = "'\u2019\u02BC\uFF07\u2018\u00B4`\u2032\u0092"
const hyphens = '-\u2010\u2011'
/** U+00B7 and its look-alikes: bullet, hyphenation point, bullet operator, dot operator, katakana dots… */
const middleDots = '\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387\u16EB'
const joiners = '\u00AD\u200C\u200D\u2060\uFEFF'
const horizontalSpaces = '\t\v\f\u0085\u2028\u2029'

// What posts are written with, so that they ask none of the patterns below, which are slow to read.
fill('!"(),./:;?[\\]_{}', CharClass.punctuation)
classes.fill(CharClass.punctuation, 0x2010, 0x2028)
classes.fill(CharClass.upper, 0xc0, 0xd7)
classes.fill(CharClass.lower, 0xdf, 0xf7)
fill('\u00AB\u00BB', CharClass.punctuation)
fill('\u00A0\u202F', CharClass.space)
fill('\u0152', CharClass.upper)
fill('\u0153\u00F9\u00FA\u00FB\u00FC\u00FF', CharClass.lower)
fill(symbols, CharClass.symbol)
fill(apostrophes, CharClass.apostrophe)
fill(hyphens, CharClass.hyphen)
fill(middleDots, CharClass.middleDot)
fill(joiners, CharClass.joiner)
fill(horizontalSpaces, CharClass.space)
fill('\r\n', CharClass.lineBreak)
// A letter to Unicode, an emoji to everybody else.
fill('\u2139', CharClass.pictograph)
classes.fill(CharClass.highSurrogate, 0xd800, 0xdc00)
classes.fill(CharClass.upper, 0x41, 0x5b)
classes.fill(CharClass.lower, 0x61, 0x7b)
classes.fill(CharClass.digit, 0x30, 0x3a)
classes[0x20] = CharClass.space
// Emoji by themselves, in runs of at least a dozen.
for (const [first, last] of [
  [0x1f300, 0x1f320],
  [0x1f337, 0x1f37c],
  [0x1f37e, 0x1f393],
  [0x1f3a0, 0x1f3ca],
  [0x1f3e0, 0x1f3f0],
  [0x1f3f8, 0x1f43e],
  [0x1f442, 0x1f4fc],
  [0x1f4ff, 0x1f53d],
  [0x1f550, 0x1f567],
  [0x1f5fb, 0x1f64f],
  [0x1f680, 0x1f6c5],
  [0x1f910, 0x1f93a],
  [0x1f947, 0x1f9ff],
  [0x1fa70, 0x1faff],
] as const) {
  supplementary.fill(CharClass.emoji, first - planeSize, last + 1 - planeSize)
}

function fill(characters: string, kind: CharClass): void {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind
}

/** Class of one UTF-16 code unit. */
export function classOf(unit: number): CharClass {
  const known = classes[unit] as CharClass
  if (known !== CharClass.unknown) return known
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Class of the code point that starts at `index`; `unknown` outside the string. */
export function classAt(value: string, index: number): CharClass {
  if (index < 0 || index >= value.length) return CharClass.unknown
  const found = classOf(value.charCodeAt(index))
  if (found !== CharClass.highSurrogate) return found
  return classOfCodePoint(value.codePointAt(index) as number)
}

/** Class of a code point of any plane. An unpaired surrogate is a symbol. */
export function classOfCodePoint(codePoint: number): CharClass {
  if (codePoint < planeSize) {
    const found = classOf(codePoint)
    return found === CharClass.highSurrogate ? CharClass.symbol : found
  }
  if (codePoint >= 2 * planeSize) return classify(codePoint)
  const known = supplementary[codePoint - planeSize] as CharClass
  if (known !== CharClass.unknown) return known
  const found = classify(codePoint)
  supplementary[codePoint - planeSize] = found
  return found
}

/** UTF-16 units of the code point at `index`: 1 or 2. */
export function sizeAt(value: string, index: number): 1 | 2 {
  const unit = value.charCodeAt(index)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = value.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

const enclosedRanges: readonly (readonly [number, number])[] = [
  [0x249c, 0x24e9],
  [0x1f110, 0x1f12f],
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
]

/**
 * Text by default and rarely meant as an emoji, so they need U+FE0F: everything below U+2300 (`©`, `‼`,
 * `↔`) and these. The other text-default emoji (`❤`, `⚠`, `✌`) count as emoji even without it: keyboards
 * leave U+FE0F out and most networks colour them all the same.
 */
const textPictographs = new Set([
  0x25aa, 0x25ab, 0x25b6, 0x25c0, 0x25fb, 0x25fc, 0x3030, 0x303d, 0x3297, 0x3299,
])

function classify(codePoint: number): CharClass {
  const character = String.fromCodePoint(codePoint)
  for (const [first, last] of enclosedRanges) {
    if (codePoint >= first && codePoint <= last) return CharClass.enclosed
  }
  if (/^\p{Emoji_Presentation}$/u.test(character)) return CharClass.emoji
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return CharClass.upper
  if (/^\p{L}$/u.test(character)) return CharClass.lower
  if (/^\p{M}$/u.test(character)) return CharClass.mark
  if (/^\p{Nd}$/u.test(character)) return CharClass.digit
  if (/^\p{N}$/u.test(character)) return CharClass.numeral
  if (/^\p{Emoji}$/u.test(character)) {
    return codePoint < 0x2300 || textPictographs.has(codePoint) ? CharClass.pictograph : CharClass.emoji
  }
  // Tag characters only ever prolong an emoji.
  if (codePoint >= 0xe0020 && codePoint <= 0xe007f) return CharClass.mark
  // Pictographs of a Unicode version newer than this engine's.
  if (codePoint >= planeSize && /^(?=\p{Cn})\p{Extended_Pictographic}$/u.test(character))
    return CharClass.emoji
  if (/^\p{Zs}$/u.test(character)) return CharClass.space
  if (/^\p{P}$/u.test(character)) return CharClass.punctuation
  return CharClass.symbol
}

/** Is the code point at `index` a letter (styled and enclosed letters included)? */
export function isLetterAt(value: string, index: number): boolean {
  const found = classAt(value, index)
  return found === CharClass.lower || found === CharClass.upper || found === CharClass.enclosed
}

/** Is the code point at `index` a capital? */
export function isUpperAt(value: string, index: number): boolean {
  return classAt(value, index) === CharClass.upper
}

/** Is the code point at `index` a letter or a digit: can it start a word or go on with one after a sign? */
export function isWordStartAt(value: string, index: number): boolean {
  const found = classAt(value, index)
  return (
    found === CharClass.lower ||
    found === CharClass.upper ||
    found === CharClass.digit ||
    found === CharClass.enclosed
  )
}

/** Does the code point at `index` continue a word (letters, marks, digits, joiners)? */
export function isWordPartAt(value: string, index: number): boolean {
  const found = classAt(value, index)
  return found !== CharClass.unknown && found <= lastWordClass
}

/** Class of the code point that ends just before `index`. */
export function classBefore(value: string, index: number): CharClass {
  if (index <= 0) return CharClass.unknown
  const unit = value.charCodeAt(index - 1)
  if (unit >= 0xdc00 && unit <= 0xdfff && index > 1 && sizeAt(value, index - 2) === 2) {
    return classAt(value, index - 2)
  }
  return classOf(unit)
}

/** Is `unit` one of `A-Z a-z 0-9`? */
export function isAsciiAlphanumeric(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

/**
 * End of what leans on the character before `index`: combining marks, variation selectors and zero-width
 * (non-)joiners, which belong to its grapheme whatever it is.
 */
export function absorbMarks(value: string, index: number): number {
  let end = index
  while (end < value.length) {
    const unit = value.charCodeAt(end)
    if (unit < 0x300) break
    if (unit === 0x200c || unit === 0x200d) end++
    else if (classAt(value, end) === CharClass.mark) end += sizeAt(value, end)
    else break
  }
  return end
}
