import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setText } from '../test/pictures.js'
import { analyse, cacheKey, close, type MediaCache } from './index.js'

let folder: string
const write = async (name: string, content: Uint8Array | string) => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lisible-media-'))
})
afterAll(async () => {
  await close()
  await rm(folder, { recursive: true })
})

const plain = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

/** A PNG header that announces a size, with next to nothing behind it. */
async function pngAnnouncing(width: number, height: number): Promise<Buffer> {
  const png = await plain(1, 1).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png
}

describe('facts of a picture', () => {
  it('come from its content', async () => {
    const path = await write('visuel.jpg', await plain(640, 480).jpeg().toBuffer())
    expect(await analyse(path)).toMatchObject({
      status: 'ok',
      kind: 'image',
      format: 'jpeg',
      extensionMatches: true,
      width: 640,
      height: 480,
      orientation: 1,
      colourSpace: 'srgb',
      bitDepth: 8,
      alpha: false,
      animated: false,
      frames: 1,
      exifGps: false,
    })
  })

  it('tell a wrong extension', async () => {
    const path = await write('photo.jpg', await plain().png().toBuffer())
    expect(await analyse(path)).toMatchObject({ status: 'ok', format: 'png', extensionMatches: false })
  })

  it.each([
    ['png', { palette: false }],
    ['webp', {}],
    ['gif', {}],
    ['avif', { effort: 0 }],
    ['tiff', {}],
  ] as const)('are read from %s', async (format, options) => {
    const content = await plain(60, 44).toFormat(format, options).toBuffer()
    expect(await analyse(content, { name: `a.${format}` })).toMatchObject({
      status: 'ok',
      format,
      width: 60,
      height: 44,
      extensionMatches: true,
    })
  })

  it('give the size as displayed', async () => {
    const content = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await analyse(content)).toMatchObject({ width: 40, height: 60, orientation: 6 })
  })

  it('tell that there is a position, and not which', async () => {
    const content = await plain()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 11/1 0/1' } })
      .jpeg()
      .toBuffer()
    const facts = await analyse(content)
    expect(facts).toMatchObject({ exifGps: true })
    expect(JSON.stringify(facts)).not.toMatch(/latitude|45\/1/i)
    const without = await plain()
      .withExif({ IFD0: { Copyright: 'Atelier' } })
      .jpeg()
      .toBuffer()
    expect(await analyse(without)).toMatchObject({ exifGps: false })
  })

  it('name the colour space, the depth and the profile', async () => {
    const cmyk = await plain().toColourspace('cmyk').jpeg().toBuffer()
    expect(await analyse(cmyk)).toMatchObject({ colourSpace: 'cmyk' })
    const deep = await plain().toColourspace('rgb16').png().toBuffer()
    expect(await analyse(deep)).toMatchObject({ format: 'png', bitDepth: 16 })
    const wide = await plain().withIccProfile('p3').jpeg().toBuffer()
    expect(await analyse(wide)).toMatchObject({ iccProfile: expect.stringMatching(/p3/i) })
    const grey = await plain().toColourspace('b-w').png().toBuffer()
    expect(await analyse(grey)).toMatchObject({ colourSpace: 'grey' })
  })

  it.each(['webp', 'gif'] as const)('count the frames of an animated %s', async (format) => {
    const frames = await Promise.all(
      ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 4, background } })
          .png()
          .toBuffer(),
      ),
    )
    const content = await sharp(frames, { join: { animated: true } })
      .toFormat(format, { delay: [100, 200, 300], loop: 0 })
      .toBuffer()
    const facts = await analyse(content)
    expect(facts).toMatchObject({ animated: true, frames: 3, width: 20, height: 10 })
    expect(facts.status === 'ok' && facts.kind === 'image' ? facts.duration : 0).toBeCloseTo(0.6, 5)
  })
})

describe('hostile content', () => {
  it('is refused by its announced size, before anything is decoded', async () => {
    expect(await analyse(await pngAnnouncing(30_000, 30_000))).toMatchObject({
      status: 'error',
      reason: 'too-large',
      width: 30_000,
      height: 30_000,
    })
  })

  it('is refused when it would fill the memory of who decodes it', async () => {
    const bomb = await plain(6000, 6000).png({ compressionLevel: 9 }).toBuffer()
    expect(await analyse(bomb, { needs: { text: true } })).toMatchObject({
      status: 'error',
      reason: 'too-large',
      detail: expect.stringContaining('decoded'),
    })
  })

  it('is refused when it is too heavy', async () => {
    const content = await plain(200, 200).png({ compressionLevel: 0 }).toBuffer()
    expect(await analyse(content, { limits: { imageBytes: 1000 } })).toMatchObject({ reason: 'too-large' })
  })

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is told truncated: %s', async (format) => {
    const noise = Uint8Array.from({ length: 120 * 90 * 3 }, (_, at) => (at * 7919) % 251)
    const content = await sharp(noise, { raw: { width: 120, height: 90, channels: 3 } })
      .toFormat(format)
      .toBuffer()
    const facts = await analyse(content.subarray(0, Math.floor(content.length * 0.6)))
    expect(facts).toMatchObject({ status: 'error', reason: 'truncated', format })
  })

  it('of no bytes, of no known format, or no file at all, is told so', async () => {
    expect(await analyse(await write('vide.png', ''))).toMatchObject({ reason: 'empty' })
    expect(await analyse(new Uint8Array(0))).toMatchObject({ reason: 'empty' })
    expect(await analyse(await write('notes.png', 'du texte, pas une image'))).toMatchObject({
      reason: 'unsupported',
      detail: expect.stringContaining('png'),
    })
    expect(await analyse(folder)).toMatchObject({ reason: 'not-a-file' })
    expect(await analyse(join(folder, 'absent.png'))).toMatchObject({ reason: 'missing' })
    await symlink(join(folder, 'nulle-part.png'), join(folder, 'lien.png'))
    expect(await analyse(join(folder, 'lien.png'))).toMatchObject({ reason: 'missing' })
  })

  it('is never fetched', async () => {
    for (const address of ['https://exemple.fr/a.png', 'file:///etc/hosts', '//serveur/partage.png'])
      expect(await analyse(address)).toMatchObject({ status: 'error', reason: 'outside-project' })
  })

  it('of an SVG is described and never rendered', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><image href="https://exemple.fr/a.png"/></svg>'
    expect(await analyse(Buffer.from(svg), { needs: { text: true } })).toMatchObject({
      format: 'svg',
      width: 400,
      height: 200,
      text: { status: 'incomplete', reason: 'undecodable' },
    })
  })

  it('of one pixel has facts and no text', async () => {
    expect(await analyse(await plain(1, 1).png().toBuffer(), { needs: { text: true } })).toMatchObject({
      width: 1,
      height: 1,
      text: { status: 'incomplete', reason: 'too-small' },
    })
  })

  it('damaged behind a good header gives facts, and text left open', async () => {
    const content = await plain(200, 200).png().toBuffer()
    const at = content.indexOf('IDAT') + 6
    content.fill(0xff, at, at + 20)
    expect(await analyse(content, { needs: { text: true } })).toMatchObject({
      status: 'ok',
      text: { status: 'incomplete', reason: 'undecodable' },
    })
  })

  it('takes no more than the time allowed', async () => {
    const content = await plain(600, 600).png().toBuffer()
    await close()
    expect(await analyse(content, { needs: { text: true }, limits: { timeout: 1 } })).toMatchObject({
      text: { status: 'incomplete', reason: 'timeout' },
    })
  })
})

describe('text of a picture', () => {
  it('is found in CMYK, 16-bit, transparent and animated pictures', async () => {
    const { picture } = await setText(500, 160, '#ffffff', [
      { text: 'Entrée libre', x: 40, y: 50, size: 44, colour: '#202020' },
    ])
    const png = await picture.png().toBuffer()
    const files = [
      await sharp(png).toColourspace('cmyk').jpeg({ quality: 90 }).toBuffer(),
      await sharp(png).toColourspace('rgb16').png().toBuffer(),
      await sharp([png, png], { join: { animated: true } })
        .webp()
        .toBuffer(),
    ]
    for (const file of files) {
      const facts = await analyse(file, { needs: { reading: true } })
      const text = facts.status === 'ok' && facts.kind === 'image' ? facts.text : undefined
      expect(text).toMatchObject({ status: 'ok', read: true, regions: [{ text: 'Entrée libre' }] })
    }
  })

  it('is kept by content, and taken from there without being measured again', async () => {
    const content = await plain(64, 64).png().toBuffer()
    const kept = new Map<string, string>()
    const cache: MediaCache = { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) }
    const first = await analyse(content, { needs: { text: true }, cache })
    expect(kept.size).toBe(1)
    const key = cacheKey(first.status === 'ok' ? first.sha256 : '', 'text')
    expect([...kept.keys()]).toEqual([key])
    kept.set(key, JSON.stringify({ status: 'ok', regions: [], read: false, marker: 'kept' }))
    expect(await analyse(content, { needs: { text: true }, cache })).toMatchObject({
      text: { marker: 'kept' },
    })
    kept.set(key, 'damaged{')
    expect(await analyse(content, { needs: { text: true }, cache })).toMatchObject({ text: { status: 'ok' } })
  })
})

describe('an animated picture', () => {
  it('has its flashes counted', async () => {
    const frames = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        sharp({ create: { width: 40, height: 30, channels: 3, background: at % 2 ? '#ffffff' : '#000000' } })
          .png()
          .toBuffer(),
      ),
    )
    const content = await sharp(frames, { join: { animated: true } })
      .gif({ delay: Array.from({ length: 10 }, () => 100) })
      .toBuffer()
    expect(await analyse(content, { needs: { flashes: true } })).toMatchObject({
      flashes: { status: 'ok', general: 4, at: 0.2 },
    })
  })
})
