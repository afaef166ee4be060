import { CAP_HEIGHT_RATIO, type TextSize, X_HEIGHT_RATIO } from '@lisible/core/media'
import type { LetterHeights } from './letter-heights.js'

/** Range of x-height and cap height over common text fonts, as shares of the font size. */
const X_RANGE = [0.45, 0.56] as const
const CAP_RANGE = [0.65, 0.75] as const
/** Height of a whole line with ascender and descender, when the letters could not be told apart. */
const INK_RATIO = 0.9

/** Bold faces have strokes of about a seventh of the cap height and more; regular ones of about a tenth. */
const BOLD_SHARE = 0.165

/**
 * Size of a line.
 *
 * @param inkHeight height of all the ink, in pixels
 * @param strokeWidth mean thickness of strokes, in pixels
 */
export function textSize(
  heights: LetterHeights | undefined,
  inkHeight: number,
  strokeWidth: number | undefined,
): TextSize {
  const { xHeight, capHeight } = heights ?? {}
  const estimates: { size: number; low: number; high: number }[] = []
  if (xHeight !== undefined)
    estimates.push({ size: xHeight / X_HEIGHT_RATIO, low: xHeight / X_RANGE[1], high: xHeight / X_RANGE[0] })
  if (capHeight !== undefined)
    estimates.push({
      size: capHeight / CAP_HEIGHT_RATIO,
      low: capHeight / CAP_RANGE[1],
      high: capHeight / CAP_RANGE[0],
    })
  if (estimates.length === 0)
    estimates.push({ size: inkHeight / INK_RATIO, low: inkHeight / 1.3, high: inkHeight / 0.5 })
  const mean = estimates.reduce((sum, { size }) => sum + size, 0) / estimates.length
  const height = capHeight ?? mean * CAP_HEIGHT_RATIO
  return {
    ...(xHeight === undefined ? {} : { xHeight: tenth(xHeight) }),
    ...(capHeight === undefined ? {} : { capHeight: tenth(capHeight) }),
    fontSize: tenth(mean),
    fontSizeRange: [
      tenth(Math.min(...estimates.map(({ low }) => low))),
      tenth(Math.max(...estimates.map(({ high }) => high))),
    ],
    ...(strokeWidth === undefined
      ? {}
      : { strokeWidth: tenth(strokeWidth), bold: strokeWidth >= BOLD_SHARE * height }),
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
