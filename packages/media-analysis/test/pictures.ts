import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Box } from '@lisible/core/media'
import sharp, { type Sharp } from 'sharp'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))

/** One line set in Open Sans, whose metrics are known: x-height 0.535, cap height 0.714 of the font size. */
export interface SetLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Font size in pixels. */
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  /** Degrees clockwise. */
  readonly angle?: number
}

export interface Set {
  readonly picture: Sharp
  /** Box of the ink of each line. */
  readonly boxes: readonly Box[]
}

/** A picture with lines of text at known places, on a colour or on another picture. */
export async function setText(
  width: number,
  height: number,
  ground: string | Buffer,
  lines: readonly SetLine[],
): Promise<Set> {
  const base =
    typeof ground === 'string'
      ? sharp({ create: { width, height, channels: 3, background: ground } })
      : sharp(ground).resize(width, height, { fit: 'fill' })
  const boxes: Box[] = []
  const layers: { input: Buffer; left: number; top: number }[] = []
  for (const line of lines) {
    const file = line.bold ? '700Bold/OpenSans_700Bold.ttf' : '400Regular/OpenSans_400Regular.ttf'
    const escaped = line.text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    let ink = sharp({
      text: {
        text: `<span foreground="${line.colour}" font_size="${line.size}pt">${escaped}</span>`,
        font: line.bold ? 'Open Sans Bold' : 'Open Sans',
        fontfile: join(fonts, file),
        rgba: true,
        dpi: 72,
      },
    })
    if (line.angle) ink = sharp(await ink.png().toBuffer()).rotate(line.angle, { background: '#00000000' })
    const { data, info } = await ink.png().toBuffer({ resolveWithObject: true })
    layers.push({ input: data, left: line.x, top: line.y })
    boxes.push([line.x, line.y, info.width, info.height])
  }
  return { picture: sharp(await base.composite(layers).png().toBuffer()), boxes }
}

/** Smooth noise of middle greys, as a stand-in for a photograph without text. Seeded. */
export async function clouds(width: number, height: number, seed: number, cell = 60): Promise<Buffer> {
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const columns = Math.max(2, Math.round(width / cell))
  const rows = Math.max(2, Math.round(height / cell))
  const data = Uint8Array.from({ length: columns * rows * 3 }, () => Math.round(255 * random()))
  return sharp(data, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .png()
    .toBuffer()
}
