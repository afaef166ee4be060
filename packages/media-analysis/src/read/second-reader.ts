import type { Raster } from '../pixels/raster.js'
import { createRaster } from '../pixels/raster.js'

/** A reader asked for its opinion where the first is unsure. */
export interface SecondReader {
  /** Words of one line, dark on white. */
  read(line: Raster): Promise<readonly SecondWord[]>
}

export interface SecondWord {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Height of the strokes given to the second reader, in pixels, and white room around. */
const HEIGHT = 48
const ROOM = 12

/** The strokes of a line alone, black on white: what lies behind the text is taken away. */
export function strokesOnWhite(share: Float32Array, width: number, height: number): Raster {
  const scale = HEIGHT / height
  const line = createRaster(Math.round(width * scale) + 2 * ROOM, HEIGHT + 2 * ROOM)
  line.data.fill(255)
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < line.width - 2 * ROOM; x++) {
      const value = Math.round(255 * (1 - sample(share, width, height, x / scale, y / scale, 1 / scale)))
      line.data.fill(
        value,
        ((y + ROOM) * line.width + x + ROOM) * 4,
        ((y + ROOM) * line.width + x + ROOM) * 4 + 3,
      )
    }
  return line
}

/** Mean of the shares over a square of side `span` (bilinear where it is under a pixel). */
function sample(
  share: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
  span: number,
): number {
  if (span > 1) {
    let sum = 0
    let count = 0
    for (let v = Math.floor(y); v < Math.min(height, y + span); v++)
      for (let u = Math.floor(x); u < Math.min(width, x + span); u++) {
        sum += share[v * width + u]!
        count++
      }
    return count > 0 ? sum / count : 0
  }
  const x0 = Math.min(width - 1, Math.floor(x))
  const y0 = Math.min(height - 1, Math.floor(y))
  const x1 = Math.min(width - 1, x0 + 1)
  const y1 = Math.min(height - 1, y0 + 1)
  const above = share[y0 * width + x0]! * (1 - x + x0) + share[y0 * width + x1]! * (x - x0)
  const below = share[y1 * width + x0]! * (1 - x + x0) + share[y1 * width + x1]! * (x - x0)
  return above * (1 - y + y0) + below * (y - y0)
}
