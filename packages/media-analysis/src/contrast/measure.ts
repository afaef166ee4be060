import { luminanceContrast, relativeLuminance } from '@lisible/core/media'
import type { Raster } from '../pixels/raster.js'
import { besideStrokes } from './beside.js'
import { chromaLost } from './chroma.js'
import { CAST_SHADOW, fadesIntoGround, skewOf } from './halo.js'
import type { Matte } from './matte.js'
import { LINEAR } from './oklab.js'
import { rimOf } from './rim.js'

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
  /** Contrast between the ground 2 pixels away and 6 to 9 away: over 1 where an outline or a glow lies between. */
  readonly halo: number
  /** Share of stroke by which a cast shadow darkens one side of the letters more than the other, −1 to 1. */
  readonly skew: number
  /** Mean thickness of strokes, in pixels. */
  readonly thickness: number
  /** Whether letters have an outline that stands out more than their fill: the ratios are then those of the outline. */
  readonly outlined: boolean
  /** Noise of the ground, 0 (none) to 1. */
  readonly noise: number
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
export function measureContrast(patch: Raster, strokes: Matte, fontSize: number): Measured | undefined {
  const { width, height, data } = patch
  const { mask, outside } = strokes
  let left = width
  let right = -1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (mask[at] !== 1) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
    }
  if (right < 0) return undefined
  const { isCore, thickness, noise } = coreOf(patch, strokes)
  const parts = Math.max(1, Math.round((right - left + 1) / Math.max(12, 1.2 * fontSize)))
  const cores = Array.from({ length: parts }, () => new Light())
  const rings = Array.from({ length: parts }, () => new Light())
  const isRim = rimOf(strokes)
  const rim = new Light()
  const core = new Light()
  const ground = new Light()
  const partOf = (at: number) =>
    Math.min(parts - 1, Math.max(0, Math.floor((((at % width) - left) / (right - left + 1)) * parts)))
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    if (isRim?.(at)) rim.add(data, at)
    if (!isCore(at)) continue
    core.add(data, at)
    cores[partOf(at)]!.add(data, at)
  }
  if (core.count === 0) return undefined
  const [from, to] = ringOf(fontSize, fadesIntoGround(patch, outside, core.mean))
  for (let at = 0; at < mask.length; at++) {
    if (outside[at]! < from || outside[at]! > to) continue
    ground.add(data, at)
    rings[partOf(at)]!.add(data, at)
  }
  if (ground.count === 0) return undefined
  const grounds = rings.map((ring) => (ring.count >= 12 ? ring.meanColour : ground.meanColour))
  const lost = chromaLost({
    patch,
    outside,
    isCore: (at) => mask[at] === 1 && isCore(at),
    groundAt: (at) => grounds[partOf(at)]!,
  })
  const foreground = lost ? added(core.meanColour, lost.strokes) : core.meanColour
  const background = lost ? added(ground.meanColour, lost.ground) : ground.meanColour
  // Of the whole line: parts hold too few pixels of their own.
  const gain = relativeLuminance(foreground) - relativeLuminance(core.meanColour)
  const skew = skewOf(strokes, width)
  const beside =
    Math.abs(skew) > CAST_SHADOW
      ? besideStrokes(patch, outside, reachOf(fontSize) + 0.2, core.meanColour)
      : undefined
  const groundGain =
    beside === undefined
      ? relativeLuminance(background) - relativeLuminance(ground.meanColour)
      : beside - ground.mean
  const ratios: number[] = []
  for (let part = 0; part < parts; part++) {
    if (rings[part]!.count < 12) continue
    const own = cores[part]!
    const strokes = (own.count >= 8 ? own.mean : core.mean) + gain
    ratios.push(luminanceContrast(Math.max(0, strokes), Math.max(0, rings[part]!.mean + groundGain)))
  }
  ratios.sort((a, b) => a - b)
  const groundLight = Math.max(0, ground.mean + groundGain)
  const filled = luminanceContrast(Math.max(0, core.mean + gain), groundLight)
  const rimmed = rim.count > 0 ? luminanceContrast(rim.mean, groundLight) : 0
  const outlined = rimmed > filled
  const mean = outlined ? rimmed : filled
  return {
    mean,
    worst: (ratios[Math.floor(ratios.length * 0.25)] ?? filled) * (mean / filled),
    outlined,
    foreground,
    background,
    groundDeviation: ground.deviation,
    halo: haloOf(patch, outside),
    skew,
    thickness,
    noise,
  }
}

/**
 * Distances from the strokes between which the ground counts, in pixels: clear of their blurred edge, but from it
 * where the ground fades into them.
 */
function ringOf(fontSize: number, fades: boolean): readonly [from: number, to: number] {
  const reach = reachOf(fontSize)
  return fades ? [0.9, reach + 0.4] : [1.9, Math.max(3, reach) + 0.7]
}

/** Distance from the strokes within which the ground decides what can be read, in pixels: 2 to 8. */
function reachOf(fontSize: number): number {
  return Math.max(2, Math.min(8, Math.round(0.06 * fontSize) + 1))
}

/** Share of the stroke pixels below which `coreOf` cuts, by thickness of strokes in pixels. */
type Cut = readonly (readonly [thickness: number, share: number])[]

/** In a picture without noise the farthest pixels from the ground show the strokes; with noise they exaggerate. */
const CLEAN_CUT: Cut = [
  [1, 0.95],
  [1.5, 0.82],
  [2, 0.75],
  [2.6, 0.7],
]
const NOISY_CUT: Cut = [
  [1, 0.88],
  [1.5, 0.72],
  [1.9, 0.57],
  [2.35, 0.47],
  [2.9, 0.35],
]
/** Noise, as a share of the difference between strokes and ground, from which a picture counts as noisy. */
const NOISY = 0.02

/** Thickness from which the deepest pixels are free of the blurred edge, and what noise adds to it: JPEG blurs more. */
const DEEP_FROM = 2.6
const DEEP_FROM_NOISE = 0.5

interface Core {
  readonly isCore: (at: number) => boolean
  readonly thickness: number
  readonly noise: number
}

/** Pixels whose colour is that of the strokes alone: the deepest, or where strokes are thin the farthest from the ground. */
function coreOf(patch: Raster, { mask, alpha, depth, outside }: Matte): Core {
  let total = 0
  let deep = 0
  let perimeter = 0
  const shares: number[] = []
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    total++
    shares.push(alpha[at]!)
    if (depth[at]! >= 1.9) deep++
    if (mask[at - 1] !== 1) perimeter += 2
    if (mask[at - patch.width] !== 1) perimeter += 2
  }
  const thickness = (2 * total) / Math.max(1, perimeter) / (Math.PI / 4)
  const noise = Math.min(1, noiseOf(alpha, outside, patch.width) / NOISY)
  if (thickness >= DEEP_FROM + DEEP_FROM_NOISE * noise && deep >= 0.1 * total)
    return { isCore: (at) => depth[at]! >= 1.9, thickness, noise }
  shares.sort((a, b) => a - b)
  const share = noise * along(NOISY_CUT, thickness) + (1 - noise) * along(CLEAN_CUT, thickness)
  const threshold = shares[Math.floor(shares.length * share)]!
  return { isCore: (at) => alpha[at]! >= threshold, thickness, noise }
}

function added(colour: readonly number[], more: readonly number[]): [number, number, number] {
  return [0, 1, 2].map((channel) => Math.max(0, Math.min(255, colour[channel]! + more[channel]!))) as [
    number,
    number,
    number,
  ]
}

function haloOf({ data }: Raster, outside: Float32Array): number {
  const near = new Light()
  const far = new Light()
  for (let at = 0; at < outside.length; at++) {
    const distance = outside[at]!
    if (distance >= 2 && distance < 3) near.add(data, at)
    else if (distance >= 6 && distance < 10) far.add(data, at)
  }
  return near.count > 0 && far.count > 0 ? luminanceContrast(near.mean, far.mean) : 1
}

/** Mean departure of the ground from a straight slope between neighbours, in share of stroke. */
function noiseOf(alpha: Float32Array, outside: Float32Array, width: number): number {
  let sum = 0
  let count = 0
  for (let at = 1; at < alpha.length - 1; at++) {
    if (outside[at]! < 3 || outside[at]! > 7 || at % width === 0 || at % width === width - 1) continue
    sum += Math.abs(alpha[at]! - (alpha[at - 1]! + alpha[at + 1]!) / 2)
    count++
  }
  return count > 0 ? sum / count : 0
}

function along(cut: Cut, thickness: number): number {
  for (let at = 1; at < cut.length; at++) {
    const [x0, y0] = cut[at - 1]!
    const [x1, y1] = cut[at]!
    if (thickness <= x1) return y0 + ((y1 - y0) * (Math.max(thickness, x0) - x0)) / (x1 - x0)
  }
  return cut.at(-1)![1]
}
