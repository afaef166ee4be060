import { contrastRatio, parseHex } from '@lisible/core/media'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { cut } from '../pixels/patch.js'
import { decode } from '../worker/decode.js'
import { estimateContrast } from './estimate.js'

const TEXT = '#101010'
const GROUND = '#e8e8e8'

/** A row of strokes like those of capitals, 5 pixels thick, over a blurred copy of themselves. */
async function strokes(halo?: { colour: string; blur: number; shift: number; times: number }) {
  const bars = Array.from({ length: 18 }, (_, at) => {
    const x = 22 + at * 18
    return `<path d="M${x} 24h5v22h-5z${at % 2 ? `M${x} 24h12v5h-12z` : ''}"/>`
  }).join('')
  const behind = halo
    ? `<g filter="url(#f)" fill="${halo.colour}" transform="translate(${halo.shift} ${halo.shift})">${bars}</g>`.repeat(
        halo.times,
      )
    : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="380" height="70"><filter id="f" x="-20%" y="-50%" width="140%" height="200%"><feGaussianBlur stdDeviation="${halo?.blur ?? 0}"/></filter><rect width="380" height="70" fill="${GROUND}"/>${behind}<g fill="${TEXT}">${bars}</g></svg>`
  const raster = await decode(await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer(), 1e6)
  const rect = { centre: { x: 185, y: 35 }, width: 336, height: 30, angle: 0 }
  return estimateContrast(cut(raster, rect, 8)).contrast
}

const PLAIN = contrastRatio(parseHex(TEXT), parseHex(GROUND))

it('letters without halo have the contrast of their two colours', async () => {
  const contrast = await strokes()
  expect(Math.abs(contrast.mean! / PLAIN - 1)).toBeLessThan(0.05)
  expect(contrast.unsure).toBeUndefined()
})

it('a glow of the colour of the letters counts as their ground, and a person is asked to look', async () => {
  const contrast = await strokes({ colour: TEXT, blur: 3, shift: 0, times: 1 })
  expect(contrast.mean!).toBeLessThan(0.75 * PLAIN)
  expect(contrast.unsure).toBe('outline')
})

it('a shadow on one side of the letters counts as their ground there, and a person is asked to look', async () => {
  const contrast = await strokes({ colour: '#404040', blur: 1.2, shift: 2, times: 1 })
  expect(contrast.mean!).toBeLessThan(0.9 * PLAIN)
  expect(contrast.unsure).toBe('outline')
})
