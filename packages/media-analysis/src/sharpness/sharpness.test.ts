import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { setText } from '../../test/pictures.js'
import { decode } from '../worker/decode.js'
import { measureSharpness } from './sharpness.js'

async function text(): Promise<Buffer> {
  const lines = Array.from({ length: 8 }, (_, line) => ({
    text: 'Un été à la montagne',
    x: 20,
    y: 20 + line * 60,
    size: 40,
    colour: '#102030',
  }))
  const { picture } = await setText(600, 520, '#f4f0e8', lines)
  return picture.png().toBuffer()
}

const measure = async (content: Buffer) => measureSharpness(await decode(content, 1e8))

describe('the true resolution of a picture', () => {
  it('is its own where its edges are sharp', async () => {
    const { effectiveWidth, reliable } = await measure(await text())
    expect(reliable).toBe(true)
    expect(effectiveWidth).toBeGreaterThan(520)
  })

  it.each([2, 3])('is that before it was enlarged %s times', async (factor) => {
    const own = await measure(await text())
    const enlarged = await sharp(await text())
      .resize(600 * factor, null, { kernel: 'cubic' })
      .png()
      .toBuffer()
    const { effectiveWidth } = await measure(enlarged)
    expect(effectiveWidth).toBeLessThan(own.effectiveWidth * factor * 0.75)
  })

  it('is not told of a picture without edges', async () => {
    const plain = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#88aacc' } })
      .png()
      .toBuffer()
    expect(await measure(plain)).toEqual({ effectiveWidth: 300, reliable: false })
  })
})
