import type { Raster } from '../pixels/raster.js'
import { openSharp } from './open-sharp.js'

/**
 * Decodes the first frame of a picture with sharp: sRGB, orientation applied, transparent parts on white.
 * Throws what sharp throws.
 *
 * @param pixels limit of pixels, checked again by the decoder
 */
export async function decode(content: Uint8Array, pixels: number): Promise<Raster> {
  const sharp = await openSharp()
  const { data, info } = await sharp(content, { limitInputPixels: pixels, failOn: 'truncated', pages: 1 })
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
