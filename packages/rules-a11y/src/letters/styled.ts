/** Letter-like symbols that complete the alphabets of the mathematical block. */
const letterlike = new Set('ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴⅅⅆⅇⅈⅉ'.split('').map((letter) => letter.charCodeAt(0)))

/**
 * Ordinary letter or digit for one of the mathematical alphabets (U+1D400–1D7FF and their letter-like
 * symbols). NFKC of this one character: of a whole text it would also change spaces, « … », « nº » and « ½ ».
 */
export function plainOfStyled(codePoint: number): string | undefined {
  if (codePoint >= 0x1d400 ? codePoint > 0x1d7ff : !letterlike.has(codePoint)) return undefined
  return String.fromCodePoint(codePoint).normalize('NFKC')
}

/** May a text hold styled letters? A cheap look before the real one. */
export function mayBeStyled(value: string): boolean {
  return /[\uD835\u2102-\u2149]/.test(value)
}
