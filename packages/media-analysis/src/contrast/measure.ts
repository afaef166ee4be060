import { luminanceContrast } from '@lisible/core/media'
import type { Raster } from '../pixels/raster.js'
import type { Matte } from './matte.js'
import { LINEAR } from './oklab.js'

/** Contrast of a line with its ground, from its matte. */
export interface Measured {
  /** WCAG ratio of the mean luminances. */
  readonly mean: number
  /** Lower quartile of the ratios of parts of the line about 1.2 font sizes long. */
  readonly worst: number
  /** Mean colours, 0 to 255. */
  readonly foreground: readonly [number, number, number]
  readonly background: readonly [number, number, number]
  /** Deviation of the luminance of the ground. */
  readonly groundDeviation: number
}

/** Sums of luminance and colour over a set of pixels. */
class Light {
  count = 0
  luminance = 0
  squares = 0
  readonly colour = [0, 0, 0] as [number, number, number]

  add(data: Raster['data'], at: number): void {
    const red = data[at * 4]!
    const green = data[at * 4 + 1]!
    const blue = data[at * 4 + 2]!
    const luminance = 0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!
    this.count++
    this.luminance += luminance
    this.squares += luminance * luminance
    this.colour[0] += red
    this.colour[1] += green
    this.colour[2] += blue
  }

  get mean(): number {
    return this.luminance / this.count
  }

  get deviation(): number {
    return Math.sqrt(Math.max(0, this.squares / this.count - this.mean ** 2))
  }

  get meanColour(): [number, number, number] {
    return this.colour.map((sum) => sum / this.count) as [number, number, number]
  }
}

/**
 * @param fontSize of the line, in pixels: sets the width of the ring and of the parts
 */
export function measureContrast(
  patch: Raster,
  { mask, alpha, outside, depth }: Matte,
  fontSize: number,
): Measured | undefined {
  const { width, height, data } = patch
  const ring = Math.max(2, Math.min(8, Math.round(0.06 * fontSize) + 1))
  let left = width
  let right = -1
  let deep = 0
  let total = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (mask[at] !== 1) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      total++
      if (depth[at]! >= 1.9) deep++
    }
  if (right < 0) return undefined
  const isCore = coreTest(mask, alpha, depth, deep, total)
  const parts = Math.max(1, Math.round((right - left + 1) / Math.max(12, 1.2 * fontSize)))
  const cores = Array.from({ length: parts }, () => new Light())
  const rings = Array.from({ length: parts }, () => new Light())
  const core = new Light()
  const ground = new Light()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const part = Math.min(parts - 1, Math.max(0, Math.floor(((x - left) / (right - left + 1)) * parts)))
      if (mask[at] === 1) {
        if (!isCore(at)) continue
        core.add(data, at)
        cores[part]!.add(data, at)
      } else if (outside[at]! >= 1.9 && outside[at]! <= ring + 0.7) {
        ground.add(data, at)
        rings[part]!.add(data, at)
      }
    }
  if (core.count === 0 || ground.count === 0) return undefined
  const ratios: number[] = []
  for (let part = 0; part < parts; part++) {
    if (rings[part]!.count < 12) continue
    const own = cores[part]!
    ratios.push(luminanceContrast(own.count >= 8 ? own.mean : core.mean, rings[part]!.mean))
  }
  ratios.sort((a, b) => a - b)
  const mean = luminanceContrast(core.mean, ground.mean)
  return {
    mean,
    worst: ratios[Math.floor(ratios.length * 0.25)] ?? mean,
    foreground: core.meanColour,
    background: ground.meanColour,
    groundDeviation: ground.deviation,
  }
}

/** Pixels whose colour is that of the strokes alone. */
function coreTest(
  mask: Uint8Array,
  alpha: Float32Array,
  depth: Float32Array,
  deep: number,
  total: number,
): (at: number) => boolean {
  if (deep >= 0.12 * total) return (at) => depth[at]! >= 1.9
  const shares: number[] = []
  for (let at = 0; at < mask.length; at++) if (mask[at] === 1) shares.push(alpha[at]!)
  shares.sort((a, b) => a - b)
  const threshold = shares[Math.floor(shares.length * 0.8)]!
  return (at) => alpha[at]! >= threshold
}
