import { factOf } from '../facts/index.js'
import type { Confidence } from '../facts/types.js'
import type { Format } from '../formats/list.js'
import { graphemeStart } from '../unicode/graphemes.js'

/** Where a network cuts a text and offers the rest behind « plus ». */
export interface FoldPlace {
  /** UTF-16 offset of the first character that is not seen at once. */
  readonly offset: number
  /** No network publishes its threshold: what it is taken from. */
  readonly confidence: Confidence
}

/** Where `text` is cut on a phone; `undefined` when all of it is seen, or nothing is known. Never inside a grapheme. */
export function foldAt(text: string, format: Format): FoldPlace | undefined {
  const fact = factOf(format, 'fold')
  const fold = fact?.value
  if (!fact || !fold) return undefined
  const byLines = fold.lines === undefined ? text.length : endOfLines(text, fold.lines)
  const byCharacters = fold.characters === undefined ? text.length : Math.min(text.length, fold.characters)
  const offset = graphemeStart(text, Math.min(byLines, byCharacters))
  return offset >= text.length ? undefined : { offset, confidence: fact.confidence }
}

/** Offset of the end of the line number `count`. */
function endOfLines(text: string, count: number): number {
  let at = -1
  for (let i = 0; i < count; i++) {
    at = text.indexOf('\n', at + 1)
    if (at === -1) return text.length
  }
  return at
}
