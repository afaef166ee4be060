import { distanceTo } from './distance.js'

/** Where a line of text lies in its patch: the patch less its margin. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** Measures of a set of pixels by which strokes of text are told from ground, edges and objects. */
export interface Shape {
  /** Share of the inner box covered. */
  readonly ink: number
  /** Share of the edge of the patch covered. */
  readonly border: number
  /** Share of the rows just inside the top and bottom of the inner box covered. */
  readonly brim: number
  /** Mean thickness of strokes as a share of the height of the line (twice the area over the perimeter). */
  readonly stroke: number
  /** Share of the pixels that lie deeper than the edge. */
  readonly deep: number
  /** Share of half-height cells along the line that hold some of it. */
  readonly spread: number
  /** Relative deviation of the amount in those cells. */
  readonly unevenness: number
  /** Crossings of a row, per height of the line. */
  readonly crossings: number
  /** Share of the set that lies within the inner box. */
  readonly inside: number
  /** Share of the set's outer boundary that touches pixels like neither the set nor its far ground. */
  readonly separation: number
  /** Deviation of the colour of its deep pixels, in OKLab. */
  readonly roughness: number
}

export function shape(mask: Uint8Array, lab: Float32Array, { width, height, margin }: Frame): Shape {
  const innerWidth = width - 2 * margin
  const innerHeight = height - 2 * margin
  let total = 0
  let inner = 0
  let perimeter = 0
  let border = 0
  let brim = 0
  let runs = 0
  const cells = new Float32Array(Math.max(1, Math.round((2 * innerWidth) / innerHeight)))
  for (let y = 0; y < height; y++) {
    const edgeRow = y === 0 || y === height - 1
    const brimRow = y === margin || y === height - margin - 1
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      if (mask[at] !== 1) continue
      total++
      if (edgeRow || x === 0 || x === width - 1) border++
      if (x === 0 || mask[at - 1] === 0) perimeter++
      if (x === width - 1 || mask[at + 1] === 0) perimeter++
      if (y === 0 || mask[at - width] === 0) perimeter++
      if (y === height - 1 || mask[at + width] === 0) perimeter++
      if (x < margin || x >= width - margin || y < margin || y >= height - margin) continue
      inner++
      if (brimRow) brim++
      if (mask[at - 1] !== 1) runs++
      cells[Math.min(cells.length - 1, Math.floor(((x - margin) / innerWidth) * cells.length))]!++
    }
  }
  const outside = distanceTo(mask, width, height)
  const depth = distanceTo(mask, width, height, 0)
  const set = new Statistics()
  const near = new Statistics()
  let deep = 0
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] === 1) {
      if (depth[at]! < 1.9) continue
      deep++
      set.add(lab, at)
    } else if (outside[at]! >= 2 && outside[at]! < 4.5) near.add(lab, at)
  }
  if (deep === 0) for (let at = 0; at < mask.length; at++) if (mask[at] === 1) set.add(lab, at)
  const meanCell = inner / cells.length
  const threshold = meanCell * 0.1
  return {
    ink: inner / (innerWidth * innerHeight),
    border: border / (2 * (width + height) - 4),
    brim: brim / (2 * innerWidth),
    stroke: perimeter > 0 ? (2 * total) / perimeter / innerHeight : 0,
    deep: deep / Math.max(1, total),
    spread: cells.filter((cell) => cell > threshold && cell > 0).length / cells.length,
    unevenness: meanCell > 0 ? deviation(cells, meanCell) / meanCell : 4,
    crossings: (runs / innerHeight) * (innerHeight / innerWidth),
    inside: inner / Math.max(1, total),
    separation: set.distance(near),
    roughness: set.deviation(),
  }
}

function deviation(values: Float32Array, mean: number): number {
  let sum = 0
  for (const value of values) sum += (value - mean) ** 2
  return Math.sqrt(sum / values.length)
}

/** Running mean and deviation of OKLab colours. */
class Statistics {
  #count = 0
  readonly #sum = new Float64Array(3)
  #squares = 0

  add(lab: Float32Array, pixel: number): void {
    this.#count++
    for (let axis = 0; axis < 3; axis++) {
      const value = lab[pixel * 3 + axis]!
      this.#sum[axis]! += value
      this.#squares += value * value
    }
  }

  deviation(): number {
    if (this.#count === 0) return 0
    let means = 0
    for (const sum of this.#sum) means += (sum / this.#count) ** 2
    return Math.sqrt(Math.max(0, this.#squares / this.#count - means))
  }

  distance(other: Statistics): number {
    if (this.#count === 0 || other.#count === 0) return 0
    let squares = 0
    for (let axis = 0; axis < 3; axis++)
      squares += (this.#sum[axis]! / this.#count - other.#sum[axis]! / other.#count) ** 2
    return Math.sqrt(squares)
  }
}
