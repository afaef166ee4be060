import type { Raster } from '../pixels/raster.js'

/**
 * Colours of strokes and ground freed of each other, where a JPEG mixed them. JPEG keeps luma pixel by pixel and
 * chroma at half the size (4:2:0): the chroma of the ground shows in strokes a few pixels thick, and a tenth of
 * that of the strokes in the ground 2 pixels away. What luma says of the share of stroke in each pixel, blurred as
 * chroma is, tells how much; the straight line through it by least squares gives the chroma of both.
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
const REACH = 5
/** What blurred chroma must save of the error to be believed: pictures with chroma at full size have none to save. */
const GAIN = 0.95

/** Colours to add to those measured, 0 to 255 a channel. */
export interface Lost {
  readonly strokes: Difference
  readonly ground: Difference
}

type Difference = readonly [red: number, green: number, blue: number]

/** What blurred chroma took from both; `undefined` where the chroma of the picture is not blurred, or luma does not tell. */
export function chromaLost({ patch, outside, isCore, groundAt }: Unmixing): Lost | undefined {
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
  const [blues, reds] = soft
  return {
    strokes: ofChroma(blues.start + blues.slope - core[1] / cores, reds.start + reds.slope - core[2] / cores),
    ground: ofChroma(blues.start, reds.start),
  }
}

/** A difference of colour that leaves luma as it is. */
function ofChroma(blue: number, red: number): Difference {
  const r = red / 0.713
  const b = blue / 0.564
  return [r, -(0.299 * r + 0.114 * b) / 0.587, b]
}

/** Least squares of `values` = start + slope × `share`, and what they leave. */
function fit(
  share: Float32Array,
  values: Float32Array,
  near: (at: number) => boolean,
): { start: number; slope: number; error: number } {
  let count = 0
  let shares = 0
  let sum = 0
  let product = 0
  let square = 0
  let total = 0
  for (let at = 0; at < share.length; at++) {
    if (!near(at)) continue
    count++
    shares += share[at]!
    sum += values[at]!
    product += share[at]! * values[at]!
    square += share[at]! ** 2
    total += values[at]! ** 2
  }
  const covariance = product - (shares * sum) / count
  const variance = square - shares ** 2 / count
  const slope = variance > 0 ? covariance / variance : 0
  return {
    start: (sum - slope * shares) / count,
    slope,
    error: total - sum ** 2 / count - slope * covariance,
  }
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
