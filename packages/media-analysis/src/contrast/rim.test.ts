import { contrastRatio, parseHex } from '@lisible/core/media'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { cut } from '../pixels/patch.js'
import { decode } from '../worker/decode.js'
import { estimateContrast } from './estimate.js'

/** A row of strokes like those of capitals, 9 pixels thick, with or without an outline of 2 pixels. */
async function strokes(fill: string, ground: string, outline?: string) {
  const bars = Array.from({ length: 14 }, (_, at) => {
    const x = 22 + at * 24
    return `<path d="M${x} 20h9v30h-9z${at % 2 ? `M${x} 20h18v9h-18z` : ''}"/>`
  }).join('')
  const drawn = outline ? `stroke="${outline}" stroke-width="4" paint-order="stroke"` : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="380" height="70"><rect width="380" height="70" fill="${ground}"/><g fill="${fill}" ${drawn}>${bars}</g></svg>`
  const raster = await decode(await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer(), 1e6)
  const rect = { centre: { x: 190, y: 35 }, width: 344, height: 38, angle: 0 }
  return estimateContrast(cut(raster, rect, 7)).contrast
}

it('letters that an outline shows have its contrast, and a person is asked to look', async () => {
  const contrast = await strokes('#905f7f', '#e4a6cd', '#000000')
  const outline = contrastRatio(parseHex('#000000'), parseHex('#e4a6cd'))
  expect(contrast.unsure).toBe('outline')
  // A little of the ground's colour stays in black 2 pixels thick; the fill alone would give a quarter.
  expect(contrast.mean! / outline).toBeGreaterThan(0.7)
  expect(contrast.mean! / outline).toBeLessThan(1.1)
})

it('letters without outline have their own', async () => {
  const contrast = await strokes('#905f7f', '#e4a6cd')
  const own = contrastRatio(parseHex('#905f7f'), parseHex('#e4a6cd'))
  expect(Math.abs(contrast.mean! / own - 1)).toBeLessThan(0.05)
})
