import type { Raster } from '../pixels/raster.js'
import { boxMean } from './candidates.js'
import { distanceTo } from './distance.js'

/** How much of each pixel is stroke and how much is ground. */
export interface Matte {
  /** 1 where the pixel is more stroke than ground. */
  readonly mask: Uint8Array
  /** Share of stroke, under 0 and over 1 where the colour goes beyond both. */
  readonly alpha: Float32Array
  /** Distance of each pixel to the strokes; 0 inside. */
  readonly outside: Float32Array
  /** Distance of each pixel of the strokes to the ground; 0 outside. */
  readonly depth: Float32Array
}

/**
 * Refines a rough set of stroke pixels: each pixel is placed between the colour of the strokes and that of the
 * ground around it (in sRGB, the space in which edges are blended).
 *
 * @param reach radius within which the colour of the ground is averaged
 * @param slack how far the edges of the rough set may be off, in pixels. No more: a shadow lies between strokes
 *   and ground in colour too, and would be taken in.
 */
export function matte(patch: Raster, rough: Uint8Array, reach: number, slack = 1): Matte {
  let mask = rough
  let alpha: Float32Array = new Float32Array(rough.length)
  for (let round = 0; round < 2; round++) {
    const outside = distanceTo(mask, patch.width, patch.height)
    const depth = distanceTo(mask, patch.width, patch.height, 0)
    const ground = localMean(patch, (at) => outside[at]! >= 1.9 && outside[at]! <= reach, reach)
    const strokes = localMean(patch, strokeCore(patch, mask, depth, ground), reach * 4)
    alpha = project(patch, strokes, ground)
    const next = new Uint8Array(mask.length)
    for (let at = 0; at < next.length; at++) if (alpha[at]! >= 0.5 && outside[at]! <= slack) next[at] = 1
    if (!next.includes(1) || !next.includes(0)) break
    mask = next
  }
  return {
    mask,
    alpha,
    outside: distanceTo(mask, patch.width, patch.height),
    depth: distanceTo(mask, patch.width, patch.height, 0),
  }
}

/** Pixels that show the colour of the strokes unblended: the deepest, or where strokes are thin the farthest from the ground. */
function strokeCore(
  patch: Raster,
  mask: Uint8Array,
  depth: Float32Array,
  ground: Float32Array,
): (at: number) => boolean {
  let total = 0
  let deep = 0
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    total++
    if (depth[at]! >= 1.9) deep++
  }
  if (deep >= 0.12 * total) return (at) => depth[at]! >= 1.9
  const far: number[] = []
  const distance = (at: number) =>
    Math.abs(patch.data[at * 4]! - ground[at * 3]!) +
    Math.abs(patch.data[at * 4 + 1]! - ground[at * 3 + 1]!) +
    Math.abs(patch.data[at * 4 + 2]! - ground[at * 3 + 2]!)
  for (let at = 0; at < mask.length; at++) if (mask[at] === 1) far.push(distance(at))
  far.sort((a, b) => a - b)
  const threshold = far[Math.floor(far.length * 0.7)] ?? 0
  return (at) => mask[at] === 1 && distance(at) >= threshold
}

/** Mean colour of the chosen pixels around each pixel; where none is near, of all of them. */
function localMean(patch: Raster, chosen: (at: number) => boolean, reach: number): Float32Array {
  const { width, height, data } = patch
  const values = new Float32Array(width * height * 4)
  const whole = new Float64Array(4)
  for (let at = 0; at < width * height; at++) {
    if (!chosen(at)) continue
    for (let channel = 0; channel < 3; channel++) {
      values[at * 4 + channel] = data[at * 4 + channel]!
      whole[channel]! += data[at * 4 + channel]!
    }
    values[at * 4 + 3] = 1
    whole[3]!++
  }
  const means = boxMean(values, 4, width, height, Math.max(2, Math.round(reach)))
  const result = new Float32Array(width * height * 3)
  for (let at = 0; at < width * height; at++) {
    const share = means[at * 4 + 3]!
    for (let channel = 0; channel < 3; channel++)
      result[at * 3 + channel] =
        share > 1e-4 ? means[at * 4 + channel]! / share : whole[channel]! / Math.max(1, whole[3]!)
  }
  return result
}

function project({ data }: Raster, strokes: Float32Array, ground: Float32Array): Float32Array {
  const alpha = new Float32Array(strokes.length / 3)
  for (let at = 0; at < alpha.length; at++) {
    let dot = 0
    let length = 0
    for (let channel = 0; channel < 3; channel++) {
      const span = strokes[at * 3 + channel]! - ground[at * 3 + channel]!
      dot += (data[at * 4 + channel]! - ground[at * 3 + channel]!) * span
      length += span * span
    }
    alpha[at] = length > 0 ? dot / length : 0
  }
  return alpha
}
