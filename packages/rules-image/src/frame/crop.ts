import type { Box, ImageFacts } from '@lisible/core'

type Size = Pick<ImageFacts, 'width' | 'height'>

/** What is left of a picture cropped around its middle to a ratio of width to height, in its own pixels. */
export function centredCrop({ width, height }: Size, aspect: number): Box {
  const kept = { width: Math.min(width, height * aspect), height: Math.min(height, width / aspect) }
  return [(width - kept.width) / 2, (height - kept.height) / 2, kept.width, kept.height]
}

/** Share of the area of a box that lies outside a crop, 0 to 1. */
export function shareOutside([x, y, width, height]: Box, [left, top, kept, high]: Box): number {
  const inside = (from: number, length: number, start: number, room: number) =>
    Math.max(0, Math.min(from + length, start + room) - Math.max(from, start)) / length
  return 1 - inside(x, width, left, kept) * inside(y, height, top, high)
}
