import { luminanceContrast } from '@lisible/core/media'
import type { Raster } from '../pixels/raster.js'
import type { Matte } from './matte.js'
import { LINEAR } from './oklab.js'

/** Mean luminance of the ground by distance from the strokes: at 2 pixels, at 3 to 4, at 5 to 8. */
const NEAR = [1.9, 2.9] as const
const BETWEEN = [2.9, 4.9] as const
const FAR = [4.9, 9] as const
/** Contrast between near and far from which the ground fades; JPEG alone gives up to a tenth. */
const FADES = 1.18

/**
 * Whether a glow or a soft shadow brings the ground nearer to the colour of the strokes the closer it lies to
 * them. What lies right beside the strokes then decides what can be read; a ring farther out would flatter them.
 *
 * @param strokes luminance of the strokes
 */
export function fadesIntoGround({ data }: Raster, outside: Float32Array, strokes: number): boolean {
  const mean = ([from, to]: readonly [number, number]): number => {
    let sum = 0
    let count = 0
    for (let at = 0; at < outside.length; at++) {
      if (outside[at]! < from || outside[at]! >= to) continue
      sum += luminance(data, at)
      count++
    }
    return sum / count
  }
  const near = mean(NEAR)
  const between = mean(BETWEEN)
  const far = mean(FAR)
  const towards = Math.sign(strokes - far)
  // A band without pixels has no mean, and compares as false.
  return (
    luminanceContrast(near, far) >= FADES && (near - between) * towards > 0 && (between - far) * towards > 0
  )
}

/** Skew from which letters have a shadow; nineteen plain lines in twenty stay under half of it. */
export const CAST_SHADOW = 0.12

/** Fewest pixels on each side for their difference to mean something. */
const LEAST = 20

/**
 * How much more of the colour of the strokes lies below and right of their edges than above and left of them, as
 * a share of stroke: about 0 for plain letters, a tenth and more (or less than minus a tenth) for a cast shadow.
 */
export function skewOf({ mask, alpha, outside }: Matte, width: number): number {
  let below = 0
  let belows = 0
  let above = 0
  let aboves = 0
  const height = mask.length / width
  for (let y = 2; y < height - 2; y++)
    for (let x = 2, at = y * width + 2; x < width - 2; x++, at++) {
      if (outside[at]! < 0.9 || outside[at]! > 1.9) continue
      const isBelow = mask[at - width - 1] === 1 || mask[at - 2 * width - 2] === 1
      const isAbove = mask[at + width + 1] === 1 || mask[at + 2 * width + 2] === 1
      if (isBelow === isAbove) continue
      if (isBelow) {
        below += alpha[at]!
        belows++
      } else {
        above += alpha[at]!
        aboves++
      }
    }
  return belows >= LEAST && aboves >= LEAST ? below / belows - above / aboves : 0
}

function luminance(data: Raster['data'], at: number): number {
  return (
    0.2126 * LINEAR[data[at * 4]!]! +
    0.7152 * LINEAR[data[at * 4 + 1]!]! +
    0.0722 * LINEAR[data[at * 4 + 2]!]!
  )
}
