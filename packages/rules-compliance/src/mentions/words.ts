/** A run of letters and figures as sentences are compared: without case, accents or what stands between. */
export interface PlacedWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** Without case, accents and ligatures. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
}

/** The words of a text; apostrophes, hyphens and points part them. */
export function placedWords(value: string): PlacedWord[] {
  return Array.from(value.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/** Where a sentence stands word for word; end marks, case and kinds of apostrophes or spaces do not count. */
export function findSentence(words: readonly PlacedWord[], sentence: readonly string[]): Range | undefined {
  const [first] = sentence
  for (let at = 0; at + sentence.length <= words.length; at++) {
    if (words[at]!.folded !== first) continue
    if (sentence.every((word, i) => words[at + i]!.folded === word))
      return { start: words[at]!.start, end: words[at + sentence.length - 1]!.end }
  }
  return undefined
}

/** Share of the words of a sentence that must stand there, in order, for a text to try to say it. */
const nearShare = 0.6

/**
 * Where a text tries to say a sentence: most of its words stand there in order, close to each other. The range goes
 * from the first of them to the last.
 */
export function findAttempt(
  words: readonly PlacedWord[],
  sentence: readonly string[],
  share: number = nearShare,
): Range | undefined {
  const wanted = Math.max(3, Math.ceil(sentence.length * share))
  let best: { readonly range: Range; readonly count: number } | undefined
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.folded !== sentence[0] && words[at]!.folded !== sentence[1]) continue
    let next = 0
    let count = 0
    let end = words[at]!.end
    for (let i = at; i < words.length && i - at < sentence.length + 3; i++) {
      const found = sentence.indexOf(words[i]!.folded, next)
      if (found === -1) continue
      next = found + 1
      count++
      end = words[i]!.end
    }
    if (count >= wanted && (best === undefined || count > best.count))
      best = { range: { start: words[at]!.start, end }, count }
  }
  return best?.range
}

/** Where a text begins a sentence word for word, most of it, and stops. */
export function findTruncated(
  value: string,
  words: readonly PlacedWord[],
  sentence: readonly string[],
): Range | undefined {
  const wanted = Math.max(3, Math.ceil(sentence.length * nearShare))
  for (let at = 0; at < words.length; at++) {
    let count = 0
    while (count < sentence.length && words[at + count]?.folded === sentence[count]) count++
    if (count < wanted || count === sentence.length) continue
    const end = words[at + count - 1]!.end
    if (/^[ \u00a0\u202f]*(?:$|[.!\n])/.test(value.slice(end))) return { start: words[at]!.start, end }
  }
  return undefined
}
