import type { Raster } from '../pixels/raster.js'

/**
 * Colour of the strokes freed of the ground that a JPEG mixed into it. JPEG keeps luma pixel by pixel and chroma
 * at half the size (4:2:0): in strokes a few pixels thick the chroma of the ground shows. What luma says of the
 * share of stroke in each pixel, blurred as chroma is, tells how much; least squares give the chroma of the strokes.
 */
export interface Unmixing {
  readonly patch: Raster
  /** Distance of each pixel to the strokes; 0 inside. */
  readonly outside: Float32Array
  /** Whether a pixel shows the colour of the strokes. */
  readonly isCore: (at: number) => boolean
  /** Mean colour of the ground around a pixel, 0 to 255. */
  readonly groundAt: (at: number) => readonly [number, number, number]
}

/** Difference of luma under which it does not tell strokes from ground. */
const LEAST_LUMA = 10
/** Radius around the strokes within which colours are compared, in pixels. */
const REACH = 4
/** What blurred chroma must save of the error to be believed: pictures with chroma at full size have none to save. */
const GAIN = 0.85

/**
 * The colour to add to the strokes as they were measured, 0 to 255 a channel; `undefined` where the chroma of the
 * picture is not blurred, or luma does not tell.
 */
export function chromaLost({
  patch,
  outside,
  isCore,
  groundAt,
}: Unmixing): [number, number, number] | undefined {
  const { width, height, data } = patch
  const size = width * height
  const luma = new Float32Array(size)
  const blue = new Float32Array(size)
  const red = new Float32Array(size)
  let cores = 0
  const core = [0, 0, 0] as [number, number, number]
  for (let at = 0; at < size; at++) {
    if (outside[at]! > REACH + 2) continue
    const ground = groundAt(at)
    const r = data[at * 4]! - ground[0]
    const g = data[at * 4 + 1]! - ground[1]
    const b = data[at * 4 + 2]! - ground[2]
    luma[at] = 0.299 * r + 0.587 * g + 0.114 * b
    blue[at] = 0.564 * (b - luma[at]!)
    red[at] = 0.713 * (r - luma[at]!)
    if (!isCore(at)) continue
    cores++
    core[0] += luma[at]!
    core[1] += blue[at]!
    core[2] += red[at]!
  }
  if (cores === 0) return undefined
  const span = core[0] / cores
  if (Math.abs(span) < LEAST_LUMA) return undefined
  const share = new Float32Array(size)
  for (let at = 0; at < size; at++) share[at] = Math.max(0, Math.min(1.1, luma[at]! / span))
  const blurred = binomial(share, width, height)
  const near = (at: number) => outside[at]! <= REACH
  const sharp = [fit(share, blue, near), fit(share, red, near)] as const
  const soft = [fit(blurred, blue, near), fit(blurred, red, near)] as const
  if (soft[0].error + soft[1].error > GAIN * (sharp[0].error + sharp[1].error)) return undefined
  const db = soft[0].slope - core[1] / cores
  const dr = soft[1].slope - core[2] / cores
  return [dr / 0.713, -(0.299 * (dr / 0.713) + 0.114 * (db / 0.564)) / 0.587, db / 0.564]
}

/** Least squares of `values` = slope × `share`, and what they leave. */
function fit(
  share: Float32Array,
  values: Float32Array,
  near: (at: number) => boolean,
): { slope: number; error: number } {
  let product = 0
  let square = 0
  let total = 0
  for (let at = 0; at < share.length; at++) {
    if (!near(at)) continue
    product += share[at]! * values[at]!
    square += share[at]! ** 2
    total += values[at]! ** 2
  }
  const slope = square > 0 ? product / square : 0
  return { slope, error: total - slope * product }
}

/**
 * [1 4 6 4 1] / 16 along both axes: means of 2 × 2 pixels spread back by linear interpolation, as JPEG does,
 * averaged over where the pixels lie in the grid.
 */
function binomial(values: Float32Array, width: number, height: number): Float32Array {
  return blurAlong(blurAlong(values, width, height, 1, width), height, width, width, 1)
}

/** Blurs `lines` lines of `length` values; `stride` lies between values of a line, `step` between lines. */
function blurAlong(
  from: Float32Array,
  length: number,
  lines: number,
  stride: number,
  step: number,
): Float32Array {
  const to = new Float32Array(from.length)
  const last = (length - 1) * stride
  for (let line = 0; line < lines; line++) {
    const start = line * step
    const end = start + last
    for (let at = start; at <= end; at += stride) {
      const before = Math.max(start, at - stride)
      const after = Math.min(end, at + stride)
      const far = Math.max(start, before - stride)
      const beyond = Math.min(end, after + stride)
      to[at] = (from[far]! + from[beyond]! + 4 * (from[before]! + from[after]!) + 6 * from[at]!) / 16
    }
  }
  return to
}
