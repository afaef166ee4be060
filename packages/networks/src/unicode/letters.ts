/** What a code point is to the grammars of hashtags and mentions; the values are bits. */
export const LETTER = 1
export const MARK = 2
/** Decimal digits (Nd). */
export const DIGIT = 4
/** Other numerals (Nl, No): `²`, `½`, `Ⅷ`. */
export const NUMERAL = 8

/** Latin script with what stands before it: read from a table, which costs less than a regular expression. */
const LATIN_END = 0x250
let latin: Uint8Array | undefined

function latinTable(): Uint8Array {
  const table = new Uint8Array(LATIN_END)
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
  for (let code = 0x41; code <= 0x5a; code++) table[code] = table[code + 32] = LETTER
  for (let code = 0xc0; code < LATIN_END; code++) table[code] = LETTER
  table[0xd7] = table[0xf7] = 0
  for (const character of 'ªµº') table[character.charCodeAt(0)] = LETTER
  for (const character of '²³¹¼½¾') table[character.charCodeAt(0)] = NUMERAL
  return table
}

const categories: readonly [bit: number, pattern: () => RegExp][] = [
  [LETTER, once(() => /\p{L}/u)],
  [MARK, once(() => /\p{M}/u)],
  [DIGIT, once(() => /\p{Nd}/u)],
  [NUMERAL, once(() => /[\p{Nl}\p{No}]/u)],
]

function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** `LETTER`, `MARK`, `DIGIT`, `NUMERAL` or 0 for anything else. */
export function kindOf(codePoint: number): number {
  if (codePoint < LATIN_END) {
    latin ??= latinTable()
    return latin[codePoint]!
  }
  // General punctuation, arrows to dingbats, emoji: blocks without letters, marks or decimal digits.
  if ((codePoint >= 0x2010 && codePoint <= 0x2064) || (codePoint >= 0x1f300 && codePoint <= 0x1faff)) return 0
  const character = String.fromCodePoint(codePoint)
  for (const [bit, pattern] of categories) if (pattern().test(character)) return bit
  return 0
}

/** End of the run of code points of the given kinds, or of those listed, from `start` on. */
export function runEnd(text: string, start: number, kinds: number, others: string): number {
  let end = start
  while (end < text.length) {
    const code = text.codePointAt(end)!
    if ((kindOf(code) & kinds) === 0 && !others.includes(String.fromCodePoint(code))) return end
    end += code > 0xffff ? 2 : 1
  }
  return end
}
