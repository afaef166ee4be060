/** UTF-16 length of the inclusive or optional ending of a word; 0 when it has none. */
export function endingOf(word: string): number {
  return /[·•‧.(]/.test(word) ? lengthOf(word) : 0
}

/** An ending set off by a mark, after a stem: occurrence(s), amené·e, élu(e)s, prêt.e.s. */
function lengthOf(word: string): number {
  const ending =
    /(?<=\p{L}{3})(?:[·•‧.](?:e|es|s|ne|nes|le|les|se|ses|ve|ves|trice|trices)|\((?:e|es|s|ne|le|se|x)\)s?)+$/u
  return ending.exec(word)?.[0].length ?? 0
}
