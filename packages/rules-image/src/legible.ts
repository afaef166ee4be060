import type { TextRegion } from '@lisible/core'

/**
 * What a region is: `text` that was read, a line that is `unread` (too pale or too blurred), or `nothing` a
 * person would call text: detectors take windows, wheels and wood grain for a letter or two.
 */
export function natureOf({
  text = '',
  confidence = 0,
  score,
  box,
}: TextRegion): 'text' | 'unread' | 'nothing' {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  const different = new Set(letters).size
  if (letters.length >= 3 && different >= 2 && confidence >= 0.5) return 'text'
  if (letters.length === 2 && different === 2 && confidence >= 0.85) return 'text'
  const [, , width, height] = box
  return score >= 0.8 && width >= 2.5 * height && (letters.length >= 3 || text === '') ? 'unread' : 'nothing'
}

/** Confidence of the reader from which a line is surely text, not a texture that looks like it. */
const wellRead = 0.75

/** Whether a line was read so well that a texture is out of the question. */
export function isWellRead(region: TextRegion): boolean {
  return natureOf(region) === 'text' && (region.confidence ?? 0) >= wellRead
}
