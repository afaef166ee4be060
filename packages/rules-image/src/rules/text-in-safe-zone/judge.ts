import type { ImageFacts, TextRegion } from '@lisible/core'
import { factOf, resolveFormat } from '@lisible/networks'
import { coveringSide, onScreen, reach } from '../../frame/covered.js'
import { centredCrop, shareOutside } from '../../frame/crop.js'
import { type Side, screen, type Zone } from '../../frame/zone.js'

/** Lines that one margin of the interface covers, in the order of the picture. */
export interface Covered {
  readonly side: Side
  readonly lines: readonly TextRegion[]
  /** How far the deepest line must move to be free, in pixels of the picture. */
  readonly move: number
  /** Whether all sources agree that the interface covers one of them. */
  readonly agreed: boolean
}

/** Side margins narrower than this share of the screen hold no buttons: text there only touches the edge. */
const edge = 0.1

/** Lines covered by the interface of a full-screen format, margin by margin. */
export function coveredLines(lines: readonly TextRegion[], picture: ImageFacts, zone: Zone): Covered[] {
  const bySide = new Map<Side, { lines: TextRegion[]; move: number; agreed: boolean }>()
  const scale = Math.min(screen.width / picture.width, screen.height / picture.height)
  for (const line of lines) {
    const box = onScreen(line.box, picture)
    const side = coveringSide(box, zone.insets)
    if (!side) continue
    const covered = bySide.get(side) ?? { lines: [], move: 0, agreed: false }
    covered.lines.push(line)
    const distance =
      side === 'top'
        ? zone.insets.top - box[1]
        : side === 'bottom'
          ? box[1] + box[3] - (screen.height - zone.insets.bottom)
          : reach(box, zone.insets)[side]
    covered.move = Math.max(covered.move, Math.ceil(distance / scale))
    covered.agreed ||= coveringSide(box, zone.agreed) === side
    bySide.set(side, covered)
  }
  return [...bySide].map(([side, covered]) => ({ side, ...covered }))
}

/** Whether a margin is a mere edge, without any control of the interface. */
export function isEdge(side: Side, { insets }: Zone): boolean {
  return (side === 'left' || side === 'right') && insets[side] < screen.width * edge
}

/** A crop that a network makes of pictures of another shape. */
export interface Crop {
  readonly kind: 'feed' | 'grid'
  /** Ratio of width to height that is left. */
  readonly aspect: number
}

/** Shapes nearer than this share to the one shown are not cropped to speak of. */
const alike = 0.01

/**
 * The crops that a network makes of a picture.
 *
 * @param aspect width / height of the picture
 * @param first whether it stands for the publication in the grid of the profile
 */
export function cropsOf(network: string, aspect: number, first: boolean): Crop[] {
  const resolved = resolveFormat(network)
  if (!resolved.ok) return []
  const grid = factOf(resolved.format, 'gridAspect')?.value
  if (!grid) return []
  const { min = 0, max = Number.POSITIVE_INFINITY } = factOf(resolved.format, 'imageAspect')?.value ?? {}
  const shown = Math.min(max, Math.max(min, aspect))
  const crops: Crop[] = []
  if (Math.abs(shown / aspect - 1) > alike) crops.push({ kind: 'feed', aspect: shown })
  if (first && Math.abs(grid / shown - 1) > alike) crops.push({ kind: 'grid', aspect: grid })
  return crops
}

/** Share of a line outside a crop from which letters are lost. */
const lostShare = 0.04

/** Lines that lose letters in a crop around the middle, in the order of the picture. */
export function croppedLines(
  lines: readonly TextRegion[],
  picture: ImageFacts,
  { aspect }: Crop,
): TextRegion[] {
  const kept = centredCrop(picture, aspect)
  return lines.filter(({ box }) => shareOutside(box, kept) > lostShare)
}
