import type { RotatedRect } from '../detect/geometry.js'
import { createRaster, type Raster } from './raster.js'

/** A line of text cut out of its picture and turned horizontal, with a margin around it. */
export interface Patch extends Raster {
  /** Thickness of the margin: the line itself lies inside. */
  readonly margin: number
  /** Place in the picture of a point of the patch. */
  toPicture(x: number, y: number): { x: number; y: number }
}

/** Cuts a rectangle out of a picture, `margin` pixels wider on every side; edges of the picture are repeated. */
export function cut(picture: Raster, rect: RotatedRect, margin: number): Patch {
  const upright = Math.abs(rect.angle) < UPRIGHT_DEGREES
  const width = Math.max(1, Math.round(rect.width)) + 2 * margin
  const height = Math.max(1, Math.round(rect.height)) + 2 * margin
  const patch = createRaster(width, height)
  const radians = upright ? 0 : (rect.angle * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  let left = rect.centre.x - (width * cos - height * sin) / 2
  let top = rect.centre.y - (width * sin + height * cos) / 2
  if (upright) {
    left = Math.round(left)
    top = Math.round(top)
  }
  const toPicture = (x: number, y: number) => ({ x: left + x * cos - y * sin, y: top + x * sin + y * cos })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4
      if (upright) {
        const fromX = clamp(left + x, picture.width - 1)
        const fromY = clamp(top + y, picture.height - 1)
        const from = (fromY * picture.width + fromX) * 4
        for (let channel = 0; channel < 4; channel++) patch.data[to + channel] = picture.data[from + channel]!
      } else {
        const point = toPicture(x + 0.5, y + 0.5)
        sample(picture, point.x - 0.5, point.y - 0.5, patch.data, to)
      }
    }
  }
  return { ...patch, margin, toPicture }
}

/** Lines less inclined than that are taken as they are: resampling would blur them. */
const UPRIGHT_DEGREES = 1.5

function clamp(value: number, last: number): number {
  return value < 0 ? 0 : Math.min(value, last)
}

/** Bilinear sample. */
function sample(
  picture: Raster,
  x: number,
  y: number,
  target: Uint8Array | Uint8ClampedArray,
  to: number,
): void {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const u = x - x0
  const v = y - y0
  const lastX = picture.width - 1
  const lastY = picture.height - 1
  const row0 = clamp(y0, lastY) * picture.width
  const row1 = clamp(y0 + 1, lastY) * picture.width
  const column0 = clamp(x0, lastX)
  const column1 = clamp(x0 + 1, lastX)
  for (let channel = 0; channel < 3; channel++) {
    const above =
      picture.data[(row0 + column0) * 4 + channel]! * (1 - u) +
      picture.data[(row0 + column1) * 4 + channel]! * u
    const below =
      picture.data[(row1 + column0) * 4 + channel]! * (1 - u) +
      picture.data[(row1 + column1) * 4 + channel]! * u
    target[to + channel] = above * (1 - v) + below * v + 0.5
  }
  target[to + 3] = 255
}
