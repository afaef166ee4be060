/** First and last code point of each alphabet in circles, squares or parentheses, and its first letter. */
const alphabets: readonly (readonly [first: number, last: number, letter: number])[] = [
  [0x249c, 0x24b5, 0x61],
  [0x24b6, 0x24cf, 0x41],
  [0x24d0, 0x24e9, 0x61],
  [0x1f110, 0x1f129, 0x41],
  [0x1f130, 0x1f149, 0x41],
  [0x1f150, 0x1f169, 0x41],
  [0x1f170, 0x1f189, 0x41],
  [0x1f1e6, 0x1f1ff, 0x41],
]

/** Ordinary letter for one in a circle, a square, parentheses, or of the regional alphabet that flags are made of. */
export function plainOfEnclosed(codePoint: number): string | undefined {
  if (codePoint < 0x249c) return undefined
  for (const [first, last, letter] of alphabets) {
    if (codePoint >= first && codePoint <= last) return String.fromCharCode(letter + codePoint - first)
  }
  return undefined
}

/** A cheap look before the real one. */
export function mayBeEnclosed(value: string): boolean {
  return /[\u249C-\u24E9]|\uD83C[\uDD10-\uDD89\uDDE6-\uDDFF]/.test(value)
}

/** Is the code point of the alphabet that flags are made of? */
export function isRegional(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
}
