import { createRaster, type Raster } from './raster.js'

/** For each target index: first source index and weights, one filter along one axis. */
interface Filter {
  readonly starts: Int32Array
  readonly counts: Int32Array
  readonly weights: Float32Array
  readonly stride: number
}

/** Triangle filter, widened when shrinking so that no source pixel is skipped. */
function triangleFilter(source: number, target: number): Filter {
  const scale = source / target
  const radius = Math.max(1, scale)
  const stride = Math.ceil(radius) * 2 + 1
  const starts = new Int32Array(target)
  const counts = new Int32Array(target)
  const weights = new Float32Array(target * stride)
  for (let index = 0; index < target; index++) {
    const centre = (index + 0.5) * scale
    const first = Math.max(0, Math.floor(centre - radius))
    const last = Math.min(source, Math.ceil(centre + radius))
    let sum = 0
    let count = 0
    for (let at = first; at < last && count < stride; at++) {
      const weight = Math.max(0, 1 - Math.abs((at + 0.5 - centre) / radius))
      weights[index * stride + count++] = weight
      sum += weight
    }
    for (let at = 0; at < count; at++) weights[index * stride + at]! /= sum
    starts[index] = first
    counts[index] = count
  }
  return { starts, counts, weights, stride }
}

/** Resizes with a triangle filter; the alpha channel of the result is opaque. */
export function resize(source: Raster, width: number, height: number): Raster {
  if (source.width === width && source.height === height) return source
  const across = triangleFilter(source.width, width)
  const down = triangleFilter(source.height, height)
  const rows = new Float32Array(width * source.height * 3)
  for (let y = 0; y < source.height; y++) {
    const rowStart = y * source.width * 4
    for (let x = 0; x < width; x++) {
      let red = 0
      let green = 0
      let blue = 0
      let at = rowStart + across.starts[x]! * 4
      const first = x * across.stride
      for (let tap = first; tap < first + across.counts[x]!; tap++, at += 4) {
        const weight = across.weights[tap]!
        red += weight * source.data[at]!
        green += weight * source.data[at + 1]!
        blue += weight * source.data[at + 2]!
      }
      const to = (y * width + x) * 3
      rows[to] = red
      rows[to + 1] = green
      rows[to + 2] = blue
    }
  }
  const target = createRaster(width, height)
  const line = new Float32Array(width * 3)
  for (let y = 0; y < height; y++) {
    line.fill(0)
    for (let tap = 0; tap < down.counts[y]!; tap++) {
      const weight = down.weights[y * down.stride + tap]!
      const from = (down.starts[y]! + tap) * width * 3
      for (let at = 0; at < line.length; at++) line[at]! += weight * rows[from + at]!
    }
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4
      target.data[to] = line[x * 3]! + 0.5
      target.data[to + 1] = line[x * 3 + 1]! + 0.5
      target.data[to + 2] = line[x * 3 + 2]! + 0.5
      target.data[to + 3] = 255
    }
  }
  return target
}
