import type { Lexicon } from '@lisible/lexicon-fr'

/** The words of a hashtag, accents put back, and the tag with a capital for each. */
export interface Split {
  readonly words: readonly string[]
  /** `JournéeDesMétiers` */
  readonly pascal: string
}

/** One-letter parts that are words or elided words of French. */
const oneLetter = new Set('aàyldjmtsnc')
const shortestProof = 4

/**
 * Cuts a name written without capitals (or all in capitals) into the words of the lexicon. `undefined` when it
 * is one word, when some part is no word, or when only scraps were found.
 */
export function splitName(name: string, lexicon: Lexicon): Split | undefined {
  const lower = name.toLowerCase()
  if (lexicon.inUse(lower)) return undefined
  const segments = lexicon.segment(lower)
  const words: string[] = []
  let scraps = 0
  let letters = 0
  for (const segment of segments) {
    if (segment.kind !== 'word') {
      words.push(segment.value)
      continue
    }
    if (!segment.known && segment.restored === undefined) return undefined
    const word = segment.restored ?? segment.value
    if (word.length === 1 && !oneLetter.has(word)) return undefined
    if (word.length <= 2) scraps++
    else letters = Math.max(letters, word.length)
    words.push(word)
  }
  const count = segments.filter(({ kind }) => kind === 'word').length
  if (count < 2 || letters < shortestProof || scraps * 2 > count + 1) return undefined
  return { words, pascal: words.map(capitalise).join('') }
}

/** First letter as a capital; the rest as it is. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
