import { contrastRatio, parseHex } from '@lisible/core/media'
import type { Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { setText } from '../../test/pictures.js'
import { cut } from '../pixels/patch.js'
import { decode } from '../worker/decode.js'
import { estimateContrast } from './estimate.js'

/** Contrast of one line of 20 px, as measured in a picture that was stored that way. */
async function measured(ink: string, ground: string, store: (picture: Sharp) => Sharp): Promise<number> {
  const { picture, boxes } = await setText(320, 60, ground, [
    { text: 'Inscriptions ouvertes', x: 20, y: 20, size: 20, colour: ink },
  ])
  const [x, y, width, height] = boxes[0]!
  const raster = await decode(await store(picture).toBuffer(), 1e6)
  const centre = { x: x + width / 2, y: y + height / 2 }
  return estimateContrast(cut(raster, { centre, width, height, angle: 0 }, 4)).contrast.mean!
}

describe('contrast of saturated colours', () => {
  it.each([
    // Opposite colours of near lightness, in strokes of two pixels: the hardest there is.
    ['#2cb579', '#99127c', 0.2],
    ['#1fd49b', '#dceff4', 0.12],
    ['#c81e1e', '#120a30', 0.12],
    ['#ffd400', '#1e3a8a', 0.12],
  ])('%s on %s is that of the colours, however chroma is stored', async (ink, ground, tolerance) => {
    const truth = contrastRatio(parseHex(ink), parseHex(ground))
    const off = (contrast: number) => Math.abs(contrast / truth - 1)
    expect(off(await measured(ink, ground, (picture) => picture.png()))).toBeLessThan(0.04)
    const jpeg = (chromaSubsampling: string) => (picture: Sharp) =>
      picture.jpeg({ quality: 80, chromaSubsampling })
    expect(off(await measured(ink, ground, jpeg('4:4:4')))).toBeLessThan(tolerance)
    expect(off(await measured(ink, ground, jpeg('4:2:0')))).toBeLessThan(tolerance)
  })
})
