import { relativeLuminance } from '@lisible/core/media'
import type { Raster } from '../pixels/raster.js'

/** Share of stroke that antialiasing leaves in pixels beside and across the corner of strokes: means of plain letters. */
const EDGE_SHARES = [
  { to: 1.2, share: 0.155 },
  { to: 1.9, share: 0.05 },
] as const

/**
 * Mean luminance of the ground from the very edge of the strokes on, freed of what antialiasing mixes into it:
 * where a shadow is cast, it lies there and a ring farther out would miss it. `undefined` without such pixels.
 *
 * @param reach distance to which the ground counts, in pixels
 * @param strokes mean colour of the strokes, 0 to 255
 */
export function besideStrokes(
  { data }: Raster,
  outside: Float32Array,
  reach: number,
  strokes: readonly [number, number, number],
): number | undefined {
  let sum = 0
  let count = 0
  for (let at = 0; at < outside.length; at++) {
    const distance = outside[at]!
    if (distance < 0.9 || distance > reach) continue
    const share = EDGE_SHARES.find(({ to }) => distance < to)?.share ?? 0
    const ground = (channel: 0 | 1 | 2) =>
      Math.max(0, Math.min(255, (data[at * 4 + channel]! - share * strokes[channel]) / (1 - share)))
    sum += relativeLuminance([ground(0), ground(1), ground(2)])
    count++
  }
  return count > 0 ? sum / count : undefined
}
