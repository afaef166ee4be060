import { statSync } from 'node:fs'
import { DEFAULT_LIMITS } from '../limits.js'

export interface Thumbnail {
  readonly mime: 'image/webp'
  readonly data: Uint8Array
  /** Size of the picture itself as it is displayed (orientation applied), in pixels. */
  readonly width: number
  readonly height: number
}

export interface ThumbnailOptions {
  /** Most bytes of `data`. */
  readonly maxBytes: number
  /** Longest side of the thumbnail, in pixels. */
  readonly maxSide: number
}

/** What is given up first is fineness of the coding, then pixels. */
const attempts = [
  { quality: 78, scale: 1 },
  { quality: 60, scale: 1 },
  { quality: 50, scale: 0.75 },
  { quality: 40, scale: 0.5 },
  { quality: 30, scale: 0.25 },
] as const

/**
 * A small copy of a picture to show, its first frame where it moves; `undefined` where it cannot be decoded, is
 * beyond the limits of an analysis, or cannot be made small enough.
 */
export async function thumbnail(
  file: string,
  { maxBytes, maxSide }: ThumbnailOptions,
): Promise<Thumbnail | undefined> {
  try {
    if (statSync(file).size > DEFAULT_LIMITS.imageBytes) return undefined
    const { default: sharp } = await import('sharp')
    const picture = sharp(file, { limitInputPixels: DEFAULT_LIMITS.pixels })
    const { width: storedWidth, height: storedHeight, orientation = 1 } = await picture.metadata()
    const turned = orientation >= 5
    const [width, height] = turned ? [storedHeight, storedWidth] : [storedWidth, storedHeight]
    for (const { quality, scale } of attempts) {
      const side = Math.max(1, Math.round(maxSide * scale))
      const data = await picture
        .clone()
        .rotate()
        .resize(side, side, { fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .webp({ quality })
        .toBuffer()
      if (data.length <= maxBytes) return { mime: 'image/webp', data, width, height }
    }
    return undefined
  } catch {
    return undefined
  }
}
