import { contrastRatio, parseHex, type TextRegion } from '@lisible/core/media'
import { describe, expect, it } from 'vitest'
import { clouds, type SetLine, setText } from '../../test/pictures.js'
import { decode } from '../worker/decode.js'
import { openTextModels } from '../worker/models.js'
import { analyseText } from './analyse-text.js'

async function regionsOf(
  lines: readonly SetLine[],
  { ground = '#ffffff' as string | Buffer, width = 800, height = 400, jpeg = false } = {},
): Promise<{ regions: readonly TextRegion[]; boxes: Awaited<ReturnType<typeof setText>>['boxes'] }> {
  const { picture, boxes } = await setText(width, height, ground, lines)
  const file = await (jpeg ? picture.jpeg({ quality: 80 }) : picture.png()).toBuffer()
  const analysis = await analyseText(await decode(file, 1e8), await openTextModels(), { read: true })
  if (analysis.status !== 'ok') throw new Error(analysis.detail)
  return { regions: analysis.regions, boxes }
}

function expectBox(region: TextRegion | undefined, box: readonly number[], tolerance: number): void {
  region!.box.forEach((value, index) => {
    expect(Math.abs(value - box[index]!), `${region!.box} for ${box}`).toBeLessThanOrEqual(tolerance)
  })
}

describe('text in a picture', () => {
  it('is found where its ink is, read, and measured', async () => {
    const { regions, boxes } = await regionsOf([
      { text: 'Entrée libre et gratuite', x: 60, y: 60, size: 44, colour: '#767676' },
      { text: 'Samedi 14 juin', x: 60, y: 200, size: 28, colour: '#003366' },
    ])
    expect(regions.map(({ text }) => text)).toEqual(['Entrée libre et gratuite', 'Samedi 14 juin'])
    expectBox(regions[0], boxes[0]!, 2)
    expectBox(regions[1], boxes[1]!, 2)
    expect(regions[0]!.contrast.mean).toBeCloseTo(contrastRatio(parseHex('#767676'), [255, 255, 255]), 1)
    expect(regions[0]!.foreground).toBe('#767676')
    expect(regions[0]!.background).toBe('#ffffff')
    expect(regions[1]!.contrast.mean! / contrastRatio(parseHex('#003366'), [255, 255, 255])).toBeCloseTo(1, 1)
    expect(regions[0]!.contrast.unsure).toBeUndefined()
  })

  it('is found when nearly nobody can read it', async () => {
    const { regions } = await regionsOf([
      { text: 'Offre soumise à conditions', x: 60, y: 90, size: 30, colour: '#d9d9d9' },
    ])
    expect(regions).toHaveLength(1)
    const truth = contrastRatio(parseHex('#d9d9d9'), [255, 255, 255])
    expect(Math.abs(regions[0]!.contrast.mean! - truth) / truth).toBeLessThan(0.02)
  })

  it('has its letters measured in pixels', async () => {
    const { regions } = await regionsOf([
      { text: 'Découvrez nos métiers', x: 40, y: 60, size: 48, colour: '#222222' },
    ])
    const { xHeight, capHeight, fontSize, fontSizeRange } = regions[0]!.size
    expect(Math.abs(xHeight! - 0.535 * 48)).toBeLessThan(1.2)
    expect(Math.abs(capHeight! - 0.714 * 48)).toBeLessThan(2)
    expect(Math.abs(fontSize - 48) / 48).toBeLessThan(0.06)
    expect(fontSizeRange[0]).toBeLessThanOrEqual(48)
    expect(fontSizeRange[1]).toBeGreaterThanOrEqual(48)
  })

  it('is told bold from regular', async () => {
    const { regions } = await regionsOf([
      { text: 'Portes ouvertes', x: 40, y: 40, size: 48, colour: '#111111', bold: true },
      { text: 'Portes ouvertes', x: 40, y: 200, size: 48, colour: '#111111' },
    ])
    expect(regions.map(({ size }) => size.bold)).toEqual([true, false])
  })

  it('has words with their places', async () => {
    const { regions, boxes } = await regionsOf([
      { text: 'Réservez votre place', x: 60, y: 100, size: 40, colour: '#000000' },
    ])
    const words = regions[0]!.words
    expect(words.map(({ text }) => text)).toEqual(['Réservez', 'votre', 'place'])
    expect(words.map(({ offset }) => regions[0]!.text!.slice(offset, offset + 5))).toEqual([
      'Réser',
      'votre',
      'place',
    ])
    const [x, , width] = boxes[0]!
    expect(Math.abs(words[0]!.box[0] - x)).toBeLessThan(12)
    expect(Math.abs(words[2]!.box[0] + words[2]!.box[2] - x - width)).toBeLessThan(12)
    expect(words[1]!.box[0]).toBeGreaterThan(words[0]!.box[0] + words[0]!.box[2] - 4)
  })

  it('is measured light on dark as dark on light', async () => {
    const { regions } = await regionsOf(
      [{ text: 'Nous recrutons', x: 60, y: 100, size: 50, colour: '#ffcc00' }],
      {
        ground: '#1a1a40',
      },
    )
    const truth = contrastRatio(parseHex('#ffcc00'), parseHex('#1a1a40'))
    expect(Math.abs(regions[0]!.contrast.mean! - truth) / truth).toBeLessThan(0.02)
    expect(regions[0]!.contrast.apca).toBeLessThan(-60)
  })

  it('keeps its contrast through JPEG', async () => {
    const { regions } = await regionsOf(
      [{ text: 'Bientôt près de chez vous', x: 40, y: 100, size: 40, colour: '#808080' }],
      {
        jpeg: true,
      },
    )
    const truth = contrastRatio(parseHex('#808080'), [255, 255, 255])
    expect(Math.abs(regions[0]!.contrast.mean! - truth) / truth).toBeLessThan(0.05)
  })

  it('is followed when it is inclined', async () => {
    const { regions } = await regionsOf([
      { text: 'Grande braderie', x: 100, y: 60, size: 44, colour: '#202020', angle: 20 },
    ])
    expect(regions).toHaveLength(1)
    expect(Math.abs(regions[0]!.angle - 20)).toBeLessThan(3)
    expect(regions[0]!.text).toBe('Grande braderie')
    expect(regions[0]!.contrast.mean).toBeGreaterThan(12)
  })

  it('has a worst part where it runs from a dark to a light ground', async () => {
    const ramp = Uint8Array.from({ length: 256 * 3 }, (_, index) => Math.floor(index / 3))
    const { default: sharp } = await import('sharp')
    const ground = await sharp(ramp, { raw: { width: 256, height: 1, channels: 3 } })
      .resize(800, 400, { fit: 'fill' })
      .png()
      .toBuffer()
    const { regions } = await regionsOf(
      [{ text: 'Parce que chaque geste compte', x: 60, y: 150, size: 42, colour: '#ffffff' }],
      {
        ground,
      },
    )
    const { mean, worst } = regions[0]!.contrast
    expect(worst!).toBeLessThan(mean! * 0.9)
  })

  it('is not seen where there is none', async () => {
    for (const seed of [1, 2, 3]) {
      const { regions } = await regionsOf([], { ground: await clouds(800, 400, seed) })
      expect(regions).toEqual([])
    }
  })

  it('is not looked for in a picture too small to hold any', async () => {
    const models = await openTextModels()
    const analysis = await analyseText({ width: 1, height: 1, data: new Uint8Array(4) }, models, {
      read: false,
    })
    expect(analysis).toMatchObject({ status: 'incomplete', reason: 'too-small' })
  })
})
