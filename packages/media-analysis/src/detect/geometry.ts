import type { PixelPoint, Quad } from '@lisible/core/media'

/** A rectangle that may be rotated. `angle` is in degrees, clockwise (y grows downwards). */
export interface RotatedRect {
  readonly centre: PixelPoint
  /** Length along the direction given by `angle`. */
  readonly width: number
  readonly height: number
  /** Over −90 and up to 90. */
  readonly angle: number
}

/** Convex hull (Andrew's monotone chain), anticlockwise on screen; collinear points left out. */
export function convexHull(points: readonly PixelPoint[]): PixelPoint[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const half = (ordered: Iterable<PixelPoint>): PixelPoint[] => {
    const chain: PixelPoint[] = []
    for (const point of ordered) {
      while (chain.length >= 2) {
        const a = chain[chain.length - 2]!
        const b = chain[chain.length - 1]!
        if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0) break
        chain.pop()
      }
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  const hull = [...half(sorted), ...half(sorted.toReversed())]
  return hull.length > 0 ? hull : [sorted[0]!]
}

/** Smallest rectangle around a convex hull: one of its sides lies along a side of the hull. */
export function minimumAreaRect(hull: readonly PixelPoint[]): RotatedRect {
  let best: RotatedRect | undefined
  let bestArea = Number.POSITIVE_INFINITY
  const consider = (angle: number) => {
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    let minU = Number.POSITIVE_INFINITY
    let maxU = Number.NEGATIVE_INFINITY
    let minV = Number.POSITIVE_INFINITY
    let maxV = Number.NEGATIVE_INFINITY
    for (const { x, y } of hull) {
      const u = x * cos + y * sin
      const v = y * cos - x * sin
      minU = Math.min(minU, u)
      maxU = Math.max(maxU, u)
      minV = Math.min(minV, v)
      maxV = Math.max(maxV, v)
    }
    const area = (maxU - minU) * (maxV - minV)
    if (area >= bestArea - 1e-9) return
    bestArea = area
    const u = (minU + maxU) / 2
    const v = (minV + maxV) / 2
    best = {
      centre: { x: u * cos - v * sin, y: u * sin + v * cos },
      width: maxU - minU,
      height: maxV - minV,
      angle: (angle * 180) / Math.PI,
    }
  }
  consider(0)
  for (let index = 0; index < hull.length; index++) {
    const a = hull[index]!
    const b = hull[(index + 1) % hull.length]!
    if (a.x !== b.x || a.y !== b.y) consider(Math.atan2(b.y - a.y, b.x - a.x))
  }
  return readingDirection(best!)
}

/**
 * Turns a rectangle so that `angle` is the direction of reading: nearest to horizontal, unless the rectangle
 * is so narrow that only text running up or down fits it.
 */
function readingDirection(rect: RotatedRect): RotatedRect {
  let { width, height, angle } = rect
  angle = ((angle % 180) + 180) % 180
  if (angle > 45 && angle <= 135) {
    ;[width, height] = [height, width]
    angle -= 90
  } else if (angle > 135) {
    angle -= 180
  }
  if (height > 3 * width) {
    ;[width, height] = [height, width]
    angle += angle > 0 ? -90 : 90
  }
  return { centre: rect.centre, width, height, angle: angle <= -90 ? angle + 180 : angle }
}

/** Corners of a rectangle in reading order. */
export function corners({ centre, width, height, angle }: RotatedRect): Quad {
  const radians = (angle * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const corner = (u: number, v: number): PixelPoint => ({
    x: centre.x + u * cos - v * sin,
    y: centre.y + u * sin + v * cos,
  })
  return [
    corner(-width / 2, -height / 2),
    corner(width / 2, -height / 2),
    corner(width / 2, height / 2),
    corner(-width / 2, height / 2),
  ]
}
