import { readFileSync, writeFileSync } from 'node:fs'
import type { Box, HexColour } from '@lisible/core/media'
import { digitCells } from './digits.js'

/** A box to draw, in pixels of the displayed picture. */
export interface Annotation {
  readonly box: Box
  /** A number. */
  readonly label: string
  readonly colour: HexColour
}

/**
 * Writes a PNG of the picture with boxes and their numbers drawn on it, over what stands there. The picture itself is
 * never changed.
 * @throws {Error} when the picture cannot be decoded or the file cannot be written.
 */
export async function annotate(
  file: string,
  annotations: readonly Annotation[],
  output: string,
): Promise<void> {
  const { default: sharp } = await import('sharp')
  const upright = await sharp(file).rotate().toColourspace('srgb').png().toBuffer({ resolveWithObject: true })
  const { width, height } = upright.info
  const overlay = Buffer.from(drawing(annotations, width, height))
  writeFileSync(
    output,
    await sharp(upright.data)
      .composite([{ input: overlay }])
      .withExif({ IFD0: { Software: mark } })
      .png()
      .toBuffer(),
  )
}

const mark = 'lisible: annotated picture'

/** Whether a file is a picture that `annotate` wrote. */
export function isAnnotated(file: string): boolean {
  return readFileSync(file).includes(mark)
}

/** Numbers are drawn as squares: a machine may have no font. */
function drawing(annotations: readonly Annotation[], width: number, height: number): string {
  const line = Math.max(2, Math.round(Math.min(width, height) / 300))
  const cell = line * 1.5
  const shapes = annotations.map(({ box: [x, y, w, h], label, colour }) => {
    const frame = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="#ffffff" stroke-width="${line * 2}"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${colour}" stroke-width="${line}"/>`
    const cells = digitCells(label)
    const tagWidth = (label.length * 4 + 1) * cell
    const tagHeight = 7 * cell
    const left = Math.min(Math.max(0, x), Math.max(0, width - tagWidth))
    const top = y >= tagHeight ? y - tagHeight : Math.min(y + h, Math.max(0, height - tagHeight))
    const digits = cells.map(
      ([column, row]) =>
        `<rect x="${left + (column + 1) * cell}" y="${top + (row + 1) * cell}" width="${cell}" height="${cell}" fill="#ffffff"/>`,
    )
    return `${frame}<rect x="${left}" y="${top}" width="${tagWidth}" height="${tagHeight}" fill="${colour}"/>${digits.join('')}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`
}
