import { readFile, realpath, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import type { MarkedBox, Thumbnail } from '../check/host.js'

/** Bytes of a thumbnail: editors cut hovers over 100,000 characters, and base64 takes four for three. */
const maxBytes = 50_000
const maxFileBytes = 30_000_000
const edge = 360

const colours = { error: '#e51400', warning: '#bf8803', info: '#1a85ff' } as const

/** Small pictures for hovers, the failing regions framed. Kept as long as the file stays the same. */
export class Thumbnails {
  readonly #made = new Map<string, Promise<Thumbnail | undefined>>()

  async of(file: string, root: string, boxes: readonly MarkedBox[]): Promise<Thumbnail | undefined> {
    const real = await realpath(file).catch(() => undefined)
    if (real === undefined || relative(root, real).startsWith('..')) return undefined
    const stats = await stat(real).catch(() => undefined)
    if (!stats?.isFile() || stats.size > maxFileBytes) return undefined
    const key = `${real}\0${stats.size}\0${stats.mtimeMs}\0${JSON.stringify(boxes)}`
    let made = this.#made.get(key)
    if (!made) {
      made = make(real, boxes).catch(() => undefined)
      this.#made.set(key, made)
      const [oldest] = this.#made.keys()
      if (this.#made.size > 50) this.#made.delete(oldest!)
    }
    return made
  }
}

async function make(file: string, boxes: readonly MarkedBox[]): Promise<Thumbnail | undefined> {
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  )
  if (!sharp) return asItIs(file)
  const { data, info } = await sharp(file, { limitInputPixels: 100_000_000, animated: false })
    .rotate()
    .toColourspace('srgb')
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width = info.width, height = info.height, orientation = 1 } = await sharp(file).metadata()
  const shownWidth = orientation >= 5 ? height : width
  const scale = info.width / shownWidth
  const framed = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  if (boxes.length > 0)
    framed.composite([{ input: Buffer.from(frames(boxes, scale, info.width, info.height)) }])
  const pixels = await framed.png().toBuffer()
  for (const quality of [80, 60, 40, 20]) {
    const jpeg = await sharp(pixels).jpeg({ quality, mozjpeg: false }).toBuffer()
    if (jpeg.length > maxBytes) continue
    return {
      address: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
      width: info.width,
      height: info.height,
    }
  }
  return undefined
}

const types: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
}

/** Where nothing can draw: a file that is small enough by itself, without frames. */
async function asItIs(file: string): Promise<Thumbnail | undefined> {
  const type = types[file.split('.').at(-1)?.toLowerCase() ?? '']
  const bytes = type === undefined ? undefined : await readFile(file)
  if (!bytes || bytes.length > maxBytes) return undefined
  return { address: `data:image/${type};base64,${bytes.toString('base64')}`, width: edge, height: edge }
}

/** Frames with a white halo, so that they are seen on any ground; dashes tell severities apart without colour. */
function frames(boxes: readonly MarkedBox[], scale: number, width: number, height: number): string {
  const drawn = boxes.map(({ box: [x, y, w, h], severity }) => {
    const place = `x="${x * scale - 1}" y="${y * scale - 1}" width="${w * scale + 2}" height="${h * scale + 2}"`
    const dashes = severity === 'error' ? '' : ' stroke-dasharray="6 3"'
    return `<rect ${place} fill="none" stroke="#fff" stroke-width="4"/><rect ${place} fill="none" stroke="${colours[severity]}" stroke-width="2"${dashes}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`
}
