import type { Raster } from '../pixels/raster.js'
import { cluster, palette } from './cluster.js'

/** A set of pixels that may be the strokes of a line of text. */
export interface Candidate {
  /** 1 on the set. */
  readonly mask: Uint8Array
  /** How the set was made: by colour, or by difference from the colour around. */
  readonly origin: 'colour' | 'residual'
  /** Number of clusters among which it was chosen. */
  readonly clusters: number
}

/**
 * Every set of pixels worth looking at: clusters of colour (2 to 5), then clusters of the difference from the
 * local mean (2 and 3), which follow text over gradients and photographs.
 *
 * @param reach radius of the local mean, in pixels: about the height of the line
 */
export function candidates(patch: Raster, reach: number): Candidate[] {
  const found: Candidate[] = []
  const colours = palette(patch)
  for (const clusters of [2, 3, 4, 5]) {
    const labels = cluster(colours.lab, colours.weights, clusters)
    for (let label = 0; label < clusters; label++) {
      const mask = maskOf(colours.index, labels, label)
      found.push({ mask, origin: 'colour', clusters })
    }
  }
  const difference = residual(patch, colours, reach)
  const differences = countDifferences(difference)
  for (const clusters of [2, 3]) {
    const labels = cluster(differences.points, differences.weights, clusters)
    for (let label = 0; label < clusters; label++) {
      const mask = maskOf(differences.index, labels, label)
      found.push({ mask, origin: 'residual', clusters })
    }
  }
  return found.filter(({ mask }) => mask.includes(1) && mask.includes(0))
}

/** Pixels whose point is in a cluster. A loop: `Uint8Array.from` with a function is many times slower. */
function maskOf(index: Int32Array, labels: Uint8Array, label: number): Uint8Array {
  const mask = new Uint8Array(index.length)
  for (let at = 0; at < index.length; at++) if (labels[index[at]!] === label) mask[at] = 1
  return mask
}

/** Steps by which differences of OKLab are merged: the finest that leaves few enough. */
const DIFFERENCE_STEPS = [0.008, 0.016, 0.032]
const MOST_DIFFERENCES = 1024

interface Differences {
  readonly points: Float32Array
  readonly weights: Float32Array
  readonly index: Int32Array
}

function countDifferences(difference: Float32Array): Differences {
  let counted: Differences | undefined
  for (const step of DIFFERENCE_STEPS) {
    counted = mergeDifferences(difference, step)
    if (counted.weights.length <= MOST_DIFFERENCES) break
  }
  return counted!
}

/** Distinct differences, merged by a step, with how often each stands in the picture. */
function mergeDifferences(difference: Float32Array, step: number): Differences {
  const bins = new Map<number, number>()
  const index = new Int32Array(difference.length / 3)
  const weights: number[] = []
  const points: number[] = []
  for (let at = 0; at < index.length; at++) {
    const l = Math.round(difference[at * 3]! / step)
    const a = Math.round(difference[at * 3 + 1]! / step)
    const b = Math.round(difference[at * 3 + 2]! / step)
    const key = ((l + 512) * 1024 + a + 512) * 1024 + b + 512
    let bin = bins.get(key)
    if (bin === undefined) {
      bin = weights.length
      bins.set(key, bin)
      weights.push(0)
      points.push(l * step, a * step, b * step)
    }
    weights[bin]!++
    index[at] = bin
  }
  return { points: Float32Array.from(points), weights: Float32Array.from(weights), index }
}

/** OKLab of each pixel less the mean around it, two box blurs wide. */
function residual(
  { width, height }: Raster,
  { lab, index }: { readonly lab: Float32Array; readonly index: Int32Array },
  reach: number,
): Float32Array {
  const pixels = new Float32Array(width * height * 3)
  for (let at = 0; at < index.length; at++) {
    const bin = index[at]! * 3
    pixels[at * 3] = lab[bin]!
    pixels[at * 3 + 1] = lab[bin + 1]!
    pixels[at * 3 + 2] = lab[bin + 2]!
  }
  const mean = boxMean(pixels, 3, width, height, reach)
  for (let at = 0; at < pixels.length; at++) pixels[at]! -= mean[at]!
  return pixels
}

/** Mean over the square of side `2 reach + 1` around each pixel, cut at the edges. */
export function boxMean(
  values: Float32Array,
  channels: number,
  width: number,
  height: number,
  reach: number,
): Float32Array {
  const across = new Float32Array(values.length)
  const down = new Float32Array(values.length)
  for (let y = 0; y < height; y++) {
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0
      const row = y * width * channels + channel
      for (let x = -reach; x < width; x++) {
        if (x + reach < width) sum += values[row + (x + reach) * channels]!
        if (x - reach - 1 >= 0) sum -= values[row + (x - reach - 1) * channels]!
        if (x < 0) continue
        const count = Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1
        across[row + x * channels] = sum / count
      }
    }
  }
  const stride = width * channels
  for (let column = 0; column < stride; column++) {
    let sum = 0
    for (let y = -reach; y < height; y++) {
      if (y + reach < height) sum += across[column + (y + reach) * stride]!
      if (y - reach - 1 >= 0) sum -= across[column + (y - reach - 1) * stride]!
      if (y < 0) continue
      const count = Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1
      down[column + y * stride] = sum / count
    }
  }
  return down
}
