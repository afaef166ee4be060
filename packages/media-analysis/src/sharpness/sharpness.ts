import type { SharpnessFacts } from '@lisible/core/media'
import type { Raster } from '../pixels/raster.js'

/** Least change of luma, 0 to 255, of an edge that is measured. */
const STRONG = 48
/** Number of strong edges from which the estimate means something. */
const ENOUGH = 300
/** Width in pixels of the sharpest edges of a picture at its own resolution. */
const OWN_WIDTH = 1.6

/**
 * True resolution of a picture, from the width of its sharpest edges: enlarging or blurring a picture by a
 * factor widens all its edges by that factor. The width of an edge is its height over its steepest slope.
 */
export function measureSharpness(picture: Raster): SharpnessFacts {
  const widths = [...edgeWidths(picture, 1), ...edgeWidths(picture, picture.width)].sort((a, b) => a - b)
  const sharpest = widths[Math.floor(widths.length * 0.2)] ?? OWN_WIDTH
  const share = Math.min(1, OWN_WIDTH / sharpest)
  return { effectiveWidth: Math.round(picture.width * share), reliable: widths.length >= ENOUGH }
}

/** Widths of the strong edges along rows (`step` 1) or columns (`step` the width of the picture). */
function edgeWidths({ width, height, data }: Raster, step: number): number[] {
  const lines = step === 1 ? height : width
  const length = step === 1 ? width : height
  const lineStep = step === 1 ? width : 1
  const widths: number[] = []
  const luma = new Float32Array(length)
  // One line in three is enough, and keeps the time of a large picture low.
  for (let line = 0; line < lines; line += 3) {
    for (let at = 0; at < length; at++) {
      const pixel = (line * lineStep + at * step) * 4
      luma[at] = 0.299 * data[pixel]! + 0.587 * data[pixel + 1]! + 0.114 * data[pixel + 2]!
    }
    let start = 0
    while (start < length - 1) {
      const direction = Math.sign(luma[start + 1]! - luma[start]!)
      let end = start + 1
      let steepest = 0
      while (end < length && direction !== 0 && Math.sign(luma[end]! - luma[end - 1]!) === direction) {
        steepest = Math.max(steepest, Math.abs(luma[end]! - luma[end - 1]!))
        end++
      }
      const change = Math.abs(luma[end - 1]! - luma[start]!)
      if (change >= STRONG) widths.push(change / steepest)
      start = Math.max(start + 1, end - 1)
    }
  }
  return widths
}
