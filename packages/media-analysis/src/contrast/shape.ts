/** A colour in OKLab: lightness 0 to 1, then green to red and blue to yellow. */
export type Oklab = readonly [lightness: number, a: number, b: number]

/** Where a line of text lies in its patch: the patch less its margin. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Whether the line goes on beyond the left or right edge: then strokes may touch it. */
  readonly openLeft?: boolean
  readonly openRight?: boolean
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
  /** Distance in OKLab between its deep pixels and the ground 2 to 4 pixels away. */
  readonly separation: number
  /** Change of colour across its edges within 3 pixels, as a share of `separation`: 1 for sharp edges, less for a blur. */
  readonly crispness: number
  /** Deviation of the colour of its deep pixels, in OKLab. */
  readonly roughness: number
  /** Mean colour of its deep pixels, in OKLab. */
  readonly colour: Oklab
}

/** Measures a set; `undefined` for one that cannot be text: next to nothing, nearly all, or most of the edge. */
export function shape(
  mask: Uint8Array,
  lab: Float32Array,
  { width, height, margin, openLeft = false, openRight = false }: Frame,
): Shape | undefined {
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
      if (edgeRow || (x === 0 && !openLeft) || (x === width - 1 && !openRight)) border++
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
  const ink = inner / (innerWidth * innerHeight)
  const closedSides = (openLeft ? 0 : height) + (openRight ? 0 : height)
  const edge = border / (2 * width + closedSides)
  if (ink < 0.01 || ink > 0.85 || edge > 0.7) return undefined
  const set = new Statistics()
  const near = new Statistics()
  const deep = eachDeep(mask, width, height, (at) => set.add(lab, at))
  if (deep === 0) for (let at = 0; at < mask.length; at++) if (mask[at] === 1) set.add(lab, at)
  const close = grow(mask, width, height, 1)
  const far = grow(mask, width, height, 4)
  for (let at = 0; at < mask.length; at++) if (far[at] === 1 && close[at] === 0) near.add(lab, at)
  const separation = set.distance(near)
  const meanCell = inner / cells.length
  const threshold = meanCell * 0.1
  return {
    ink,
    border: edge,
    brim: brim / (2 * innerWidth),
    stroke: perimeter > 0 ? (2 * total) / perimeter / innerHeight : 0,
    deep: deep / Math.max(1, total),
    spread: cells.filter((cell) => cell > threshold && cell > 0).length / cells.length,
    unevenness: meanCell > 0 ? deviation(cells, meanCell) / meanCell : 4,
    crossings: (runs / innerHeight) * (innerHeight / innerWidth),
    inside: inner / Math.max(1, total),
    separation,
    crispness: edgeContrast(mask, lab, width, height) / Math.max(0.01, separation),
    roughness: set.deviation(),
    colour: set.mean(),
  }
}

/** Calls for each pixel whose eight neighbours are all in the set; gives their number. */
function eachDeep(mask: Uint8Array, width: number, height: number, visit: (at: number) => void): number {
  let count = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      if (mask[at] !== 1 || mask[at - 1] !== 1 || mask[at + 1] !== 1) continue
      if (mask[at - width] !== 1 || mask[at - width - 1] !== 1 || mask[at - width + 1] !== 1) continue
      if (mask[at + width] !== 1 || mask[at + width - 1] !== 1 || mask[at + width + 1] !== 1) continue
      count++
      visit(at)
    }
  return count
}

/** Mean change of colour in OKLab between a pixel on the edge of the set and the one 2 pixels further out. */
function edgeContrast(mask: Uint8Array, lab: Float32Array, width: number, height: number): number {
  let sum = 0
  let count = 0
  const compare = (a: number, b: number) => {
    const l = lab[a * 3]! - lab[b * 3]!
    const u = lab[a * 3 + 1]! - lab[b * 3 + 1]!
    const v = lab[a * 3 + 2]! - lab[b * 3 + 2]!
    sum += Math.sqrt(l * l + u * u + v * v)
    count++
  }
  for (let y = 2; y < height - 2; y++)
    for (let x = 2, at = y * width + 2; x < width - 2; x++, at++) {
      if (mask[at] !== 1) continue
      if (mask[at + 1] === 0) compare(at, at + 2)
      if (mask[at - 1] === 0) compare(at, at - 2)
      if (mask[at + width] === 0) compare(at, at + 2 * width)
      if (mask[at - width] === 0) compare(at, at - 2 * width)
    }
  return count > 0 ? sum / count : 0
}

/** The set grown by a square of side `2 reach + 1`. */
function grow(mask: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const across = new Uint8Array(mask.length)
  for (let y = 0; y < height; y++) {
    let until = -1
    for (let x = -reach; x < width; x++) {
      if (x + reach < width && mask[y * width + x + reach] === 1) until = x + 2 * reach
      if (x >= 0 && x <= until) across[y * width + x] = 1
    }
  }
  const down = new Uint8Array(mask.length)
  const until = new Int32Array(width).fill(-1)
  for (let y = -reach; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (y + reach < height && across[(y + reach) * width + x] === 1) until[x] = y + 2 * reach
      if (y >= 0 && y <= until[x]!) down[y * width + x] = 1
    }
  return down
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

  mean(): Oklab {
    const [l = 0, a = 0, b = 0] = this.#sum
    const count = Math.max(1, this.#count)
    return [l / count, a / count, b / count]
  }

  distance(other: Statistics): number {
    return this.#count === 0 || other.#count === 0 ? 0 : oklabDistance(this.mean(), other.mean())
  }
}

export function oklabDistance(a: Oklab, b: Oklab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
