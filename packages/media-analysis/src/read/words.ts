import type { Box, TextWord } from '@lisible/core/media'
import type { Patch } from '../pixels/patch.js'
import type { Recognised } from './recognise.js'

/**
 * Words of a line with their boxes in the picture. Ends of a word lie half a character beyond the middles of
 * its first and last characters.
 */
export function words({ characters }: Recognised, patch: Patch): TextWord[] {
  const found: TextWord[] = []
  const left = patch.margin
  const length = patch.width - 2 * patch.margin
  let offset = 0
  let start = 0
  const close = (end: number) => {
    const own = characters.slice(start, end)
    if (own.length > 0) {
      const text = own.map(({ value }) => value).join('')
      const first = own[0]!.at
      const last = own.at(-1)!.at
      const half =
        own.length > 1 ? (last - first) / (own.length - 1) / 2 : (patch.height / patch.width) * 0.25
      found.push({
        text,
        box: boxOf(patch, left + (first - half) * length, left + (last + half) * length),
        confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
        offset,
      })
      offset += text.length
    }
  }
  characters.forEach(({ value }, index) => {
    if (value.trim() !== '') return
    close(index)
    offset += value.length
    start = index + 1
  })
  close(characters.length)
  return found
}

/** Upright box in the picture of the part of a line between two abscissas of its patch. */
function boxOf(patch: Patch, from: number, to: number): Box {
  const top = patch.margin
  const bottom = patch.height - patch.margin
  const points = [
    patch.toPicture(from, top),
    patch.toPicture(to, top),
    patch.toPicture(to, bottom),
    patch.toPicture(from, bottom),
  ]
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.round(Math.min(...xs))
  const y = Math.round(Math.min(...ys))
  return [x, y, Math.max(1, Math.round(Math.max(...xs)) - x), Math.max(1, Math.round(Math.max(...ys)) - y)]
}
