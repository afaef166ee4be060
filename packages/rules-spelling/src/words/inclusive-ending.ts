/** An ending set off by a mark, after a stem: occurrence(s), amené·e, élu(e)s, prêt.e.s. */
const ending =
  /(?<=\p{L}{3})(?:[·•‧.](?:e|es|s|ne|nes|le|les|se|ses|ve|ves|trice|trices)|\((?:e|es|s|ne|le|se|x)\)s?)+$/u

/** UTF-16 length of the inclusive or optional ending of a word; 0 when it has none. */
export function endingOf(word: string): number {
  return /[·•‧.(]/.test(word) ? (ending.exec(word)?.[0].length ?? 0) : 0
}
