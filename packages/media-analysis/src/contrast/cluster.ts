import type { Raster } from '../pixels/raster.js'
import { writeOklab } from './oklab.js'

/** Distinct colours of a picture, near ones merged, with how often each stands in it. */
export interface Palette {
  /** OKLab coordinates, three a colour. */
  readonly lab: Float32Array
  readonly weights: Float32Array
  /** Colour of each pixel. */
  readonly index: Int32Array
}

/** Number of distinct colours over which nearer ones are merged: clustering costs as much per colour as they weigh. */
const MOST_COLOURS = 1024

/** Counts the colours of a picture: 4 levels of a channel are merged, more where that leaves too many. */
export function palette(picture: Raster): Palette {
  for (let shift = 2; ; shift++) {
    const counted = countColours(picture, shift)
    if (counted.weights.length <= MOST_COLOURS || shift === 4) return counted
  }
}

function countColours({ width, height, data }: Raster, shift: number): Palette {
  const bins = new Map<number, number>()
  const index = new Int32Array(width * height)
  const sums: number[] = []
  for (let pixel = 0; pixel < index.length; pixel++) {
    const at = pixel * 4
    const red = data[at]!
    const green = data[at + 1]!
    const blue = data[at + 2]!
    const key = ((red >> shift) << 16) | ((green >> shift) << 8) | (blue >> shift)
    let bin = bins.get(key)
    if (bin === undefined) {
      bin = bins.size
      bins.set(key, bin)
      sums.push(0, 0, 0, 0)
    }
    sums[bin * 4]! += red
    sums[bin * 4 + 1]! += green
    sums[bin * 4 + 2]! += blue
    sums[bin * 4 + 3]! += 1
    index[pixel] = bin
  }
  const lab = new Float32Array(bins.size * 3)
  const weights = new Float32Array(bins.size)
  for (let bin = 0; bin < bins.size; bin++) {
    const count = sums[bin * 4 + 3]!
    weights[bin] = count
    writeOklab(
      lab,
      bin * 3,
      Math.round(sums[bin * 4]! / count),
      Math.round(sums[bin * 4 + 1]! / count),
      Math.round(sums[bin * 4 + 2]! / count),
    )
  }
  return { lab, weights, index }
}

/**
 * k-means of weighted points in three dimensions. Deterministic: starts from the heaviest point, then from
 * the points farthest from those already chosen, rare points discounted.
 *
 * @returns the cluster of each point
 */
export function cluster(points: Float32Array, weights: Float32Array, count: number): Uint8Array {
  const total = weights.length
  const centres = new Float32Array(count * 3)
  const nearest = new Float32Array(total).fill(Number.POSITIVE_INFINITY)
  let chosen = 0
  for (let point = 1; point < total; point++) if (weights[point]! > weights[chosen]!) chosen = point
  for (let centre = 0; centre < count; centre++) {
    centres.set(points.subarray(chosen * 3, chosen * 3 + 3), centre * 3)
    let farthest = -1
    for (let point = 0; point < total; point++) {
      const distance = squaredDistance(points, point * 3, centres, centre * 3)
      if (distance < nearest[point]!) nearest[point] = distance
      const rank = nearest[point]! * Math.sqrt(weights[point]!)
      if (rank > farthest) {
        farthest = rank
        chosen = point
      }
    }
  }
  const labels = new Uint8Array(total)
  const sums = new Float64Array(count * 4)
  for (let round = 0; round < 10; round++) {
    sums.fill(0)
    let moved = 0
    for (let point = 0; point < total; point++) {
      let label = 0
      let least = Number.POSITIVE_INFINITY
      for (let centre = 0; centre < count; centre++) {
        const distance = squaredDistance(points, point * 3, centres, centre * 3)
        if (distance < least) {
          least = distance
          label = centre
        }
      }
      if (labels[point] !== label) moved++
      labels[point] = label
      const weight = weights[point]!
      for (let axis = 0; axis < 3; axis++) sums[label * 4 + axis]! += weight * points[point * 3 + axis]!
      sums[label * 4 + 3]! += weight
    }
    for (let centre = 0; centre < count; centre++) {
      const weight = sums[centre * 4 + 3]!
      if (weight === 0) continue
      for (let axis = 0; axis < 3; axis++) centres[centre * 3 + axis] = sums[centre * 4 + axis]! / weight
    }
    if (moved === 0 && round > 0) break
  }
  return labels
}

function squaredDistance(a: Float32Array, atA: number, b: Float32Array, atB: number): number {
  const x = a[atA]! - b[atB]!
  const y = a[atA + 1]! - b[atB + 1]!
  const z = a[atA + 2]! - b[atB + 2]!
  return x * x + y * y + z * z
}
