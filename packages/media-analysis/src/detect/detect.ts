import type { Model } from '../model.js'
import type { Raster } from '../pixels/raster.js'
import { resize } from '../pixels/resample.js'
import { components } from './components.js'
import { convexHull, minimumAreaRect, type RotatedRect } from './geometry.js'

/** A place where the detector sees a line of text. */
export interface Detection {
  /** In pixels of the picture. */
  readonly rect: RotatedRect
  /** Mean probability of text inside, 0 to 1. */
  readonly score: number
}

export interface DetectOptions {
  /** Pixels of the picture given to the detector; larger pictures are shrunk to that. */
  readonly pixels: number
  /** Probability over which a pixel belongs to text. */
  readonly threshold: number
  /** Mean probability under which a region is dropped. */
  readonly minimumScore: number
  /** Growth of a region, as a share of its area over its perimeter: the detector marks text shrunk. */
  readonly unclip: number
}

/**
 * Settings after those of PaddleOCR's DB post-processing (Apache-2.0), with a limit on pixels in place of a limit
 * on sides, and lower thresholds: pale text is what must not be missed, and hardly more is found where there is none.
 */
const DETECT_DEFAULTS: DetectOptions = {
  pixels: 1_500_000,
  threshold: 0.2,
  minimumScore: 0.45,
  unclip: 1.5,
}

/** Mean and deviation of ImageNet by channel, in the order blue, green, red in which the model takes them. */
const MEAN = [0.485, 0.456, 0.406]
const DEVIATION = [0.229, 0.224, 0.225]

/** Finds lines of text. `model` is a PP-OCR text detector: probability map of the size of its input. */
export async function detect(
  picture: Raster,
  model: Model,
  options: DetectOptions = DETECT_DEFAULTS,
): Promise<Detection[]> {
  const scale = Math.min(1, Math.sqrt(options.pixels / (picture.width * picture.height)))
  const width = toMultipleOf32(picture.width * scale)
  const height = toMultipleOf32(picture.height * scale)
  const data = await probabilities(resize(picture, width, height), model)
  return regions(data, width, height, options).map(({ rect, score }) => ({
    rect: stretch(rect, picture.width / width, picture.height / height),
    score,
  }))
}

/** Pixels given to the model at once: its memory grows with them, to half a gigabyte for a whole picture. */
const BAND_PIXELS = 640_000
/** Rows that two bands share: each gives the half farther from its edge. */
const OVERLAP = 192

/** Probability of text of each pixel. A large picture is looked at in horizontal bands. */
async function probabilities(picture: Raster, model: Model): Promise<Float32Array> {
  const { width, height } = picture
  const most = Math.max(OVERLAP * 2, Math.floor(BAND_PIXELS / width))
  if (most >= height) return (await model.run({ data: toTensor(picture), dims: [1, 3, height, width] })).data
  const count = Math.ceil((height - OVERLAP) / (most - OVERLAP))
  const rows = Math.ceil((height + (count - 1) * OVERLAP) / count / 32) * 32
  const map = new Float32Array(width * height)
  for (let band = 0; band < count; band++) {
    // All bands of one size: the model then keeps one plan of its memory.
    const top = band === count - 1 ? height - rows : band * (rows - OVERLAP)
    const data = picture.data.subarray(top * width * 4, (top + rows) * width * 4)
    const result = await model.run({
      data: toTensor({ width, height: rows, data }),
      dims: [1, 3, rows, width],
    })
    const from = band === 0 ? 0 : top + OVERLAP / 2
    map.set(result.data.subarray((from - top) * width), from * width)
  }
  return map
}

function toMultipleOf32(length: number): number {
  return Math.max(32, Math.round(length / 32) * 32)
}

function toTensor({ data, width, height }: Raster): Float32Array {
  const plane = width * height
  const tensor = new Float32Array(plane * 3)
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / 255 / DEVIATION[channel]!
    const shift = -MEAN[channel]! / DEVIATION[channel]!
    const offset = channel * plane
    for (let at = 0; at < plane; at++) tensor[offset + at] = data[at * 4 + 2 - channel]! * scale + shift
  }
  return tensor
}

function regions(map: Float32Array, width: number, height: number, options: DetectOptions): Detection[] {
  const found: Detection[] = []
  for (const { outline, size } of components(map, width, height, options.threshold)) {
    if (size < 9) continue
    const rect = minimumAreaRect(convexHull(outline))
    if (Math.min(rect.width, rect.height) < 3) continue
    const score = meanInside(map, width, height, rect)
    if (score < options.minimumScore) continue
    const growth = (rect.width * rect.height * options.unclip) / (rect.width + rect.height)
    found.push({ rect: { ...rect, width: rect.width + growth, height: rect.height + growth }, score })
  }
  return found
}

/** Mean of the map inside a rectangle. */
function meanInside(map: Float32Array, width: number, height: number, rect: RotatedRect): number {
  const radians = (rect.angle * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const reachX = (Math.abs(rect.width * cos) + Math.abs(rect.height * sin)) / 2
  const reachY = (Math.abs(rect.width * sin) + Math.abs(rect.height * cos)) / 2
  let sum = 0
  let count = 0
  const lastY = Math.min(height, rect.centre.y + reachY)
  const lastX = Math.min(width, rect.centre.x + reachX)
  for (let y = Math.max(0, Math.floor(rect.centre.y - reachY)); y < lastY; y++) {
    for (let x = Math.max(0, Math.floor(rect.centre.x - reachX)); x < lastX; x++) {
      const dx = x + 0.5 - rect.centre.x
      const dy = y + 0.5 - rect.centre.y
      if (Math.abs(dx * cos + dy * sin) > rect.width / 2) continue
      if (Math.abs(dy * cos - dx * sin) > rect.height / 2) continue
      sum += map[y * width + x]!
      count++
    }
  }
  return count > 0 ? sum / count : 0
}

/** Maps a rectangle back to the picture. Both scales are nearly equal, so that it stays a rectangle. */
function stretch(rect: RotatedRect, scaleX: number, scaleY: number): RotatedRect {
  const radians = (rect.angle * Math.PI) / 180
  const cos2 = Math.cos(radians) ** 2
  const sin2 = 1 - cos2
  return {
    centre: { x: rect.centre.x * scaleX, y: rect.centre.y * scaleY },
    width: rect.width * (scaleX * cos2 + scaleY * sin2),
    height: rect.height * (scaleY * cos2 + scaleX * sin2),
    angle: rect.angle,
  }
}
