import { cssPixels, type TextRegion } from '@lisible/core'

/** Font sizes in CSS pixels: under the first, few people can read; under the second, it takes effort. */
const unreadableSize = 9
export const comfortableSize = 12

/** Share by which a measured size may be off; nearer to a threshold than that, the milder verdict holds. */
const precision = 0.08
/** Font sizes that a line of a given height can have, as shares of that height; others are slips of the measure. */
const plausible = [0.5, 1.7] as const
/** The same for nineteen lines in twenty, where nothing but the height of the line is known. */
const likely = [0.7, 1.35] as const

export interface SizeJudgement {
  readonly kind: 'unreadable' | 'small' | 'unsure'
  /** Font size in CSS pixels as displayed, for a font of ordinary proportions. */
  readonly size: number
}

/**
 * What to say of the size of a line; nothing when it is fine.
 *
 * Letters are judged by their height, since the font is unknown: the size is that of a font of ordinary
 * proportions with letters of this height.
 *
 * @param imageWidth width of the picture in pixels
 * @param displayWidth width at which it is shown, in CSS pixels
 */
export function judgeSize(
  { size, quad }: Pick<TextRegion, 'size' | 'quad'>,
  imageWidth: number,
  displayWidth: number,
): SizeJudgement | undefined {
  const shown = (pixels: number) => cssPixels(pixels, imageWidth, displayWidth)
  const height = Math.hypot(quad[0].x - quad[3].x, quad[0].y - quad[3].y) || size.fontSize
  const measured = size.xHeight !== undefined || size.capHeight !== undefined
  const share = size.fontSize / height
  if (!measured || share < plausible[0] || share > plausible[1]) {
    if (shown(height * likely[1]) < comfortableSize) return { kind: 'small', size: shown(height) }
    return shown(height * likely[0]) < unreadableSize ? { kind: 'unsure', size: shown(height) } : undefined
  }
  const own = shown(size.fontSize)
  if (own < unreadableSize * (1 - precision)) return { kind: 'unreadable', size: own }
  if (own < comfortableSize * (1 - precision)) return { kind: 'small', size: own }
  return own < comfortableSize ? { kind: 'unsure', size: own } : undefined
}
