import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { analyse } from '../index.js'
import { MalformedContent, UnsupportedContent } from '../source/source.js'
import { withoutPosition } from './without-position.js'

const noise = Uint8Array.from({ length: 90 * 60 * 3 }, (_, at) => (at * 7919) % 251)

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 exif:GPSLatitude="45,49.1N" dc:format="atelier"><exif:GPSLongitude>1,15.6E</exif:GPSLongitude>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** A picture as a phone writes it: turned, with a profile, a position in Exif and in XMP. */
async function photo(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return sharp(noise, { raw: { width: 90, height: 60, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .withExif({
      IFD0: { Copyright: 'Atelier du bois', Make: 'Appareil' },
      IFD2: { DateTimeOriginal: '2026:11:20 10:00:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '45/1 49/1 5/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '1/1 15/1 3/1',
        GPSDateStamp: '2026:11:20',
      },
    })
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer()
}

const pixels = (content: Uint8Array) => sharp(content).autoOrient().raw().toBuffer()

describe('withoutPosition', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('leaves everything but the position of a %s', async (format) => {
    const before = await photo(format)
    expect(await analyse(before)).toMatchObject({ exifGps: true })
    expect(before.toString('latin1')).toContain('2026:11:20\0')
    const kept = Buffer.from(before)
    const after = withoutPosition(before)
    expect(before.equals(kept)).toBe(true)
    expect(await analyse(after)).toMatchObject({
      status: 'ok',
      format,
      exifGps: false,
      iccProfile: expect.any(String),
    })
    expect((await pixels(after)).equals(await pixels(before))).toBe(true)
    const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()]
    expect(is.icc?.equals(was.icc!)).toBe(true)
    expect([is.orientation, is.width, is.height]).toEqual([was.orientation, was.width, was.height])
    const text = Buffer.from(after).toString('latin1')
    expect(text).toContain('Atelier du bois')
    expect(text).toContain('2026:11:20 10:00:00')
    // A PNG holds its XMP compressed, and loses it whole.
    expect(text.includes('dc:format')).toBe(format !== 'png')
    expect(is.xmp === undefined).toBe(format === 'png')
    expect(text).not.toMatch(/GPSL|45,49|1,15\.6|2026:11:20\0/)
    expect(was.exif).toBeDefined()
    expect(is.exif?.length).toBe(was.exif?.length)
  })

  it('gives back a picture without position byte for byte', async () => {
    const jpeg = await sharp(noise, { raw: { width: 90, height: 60, channels: 3 } })
      .jpeg()
      .toBuffer()
    expect(Buffer.from(withoutPosition(jpeg)).equals(jpeg)).toBe(true)
  })

  it('reaches the pictures that a phone appends', async () => {
    const first = await sharp(noise, { raw: { width: 90, height: 60, channels: 3 } })
      .jpeg()
      .toBuffer()
    const file = Buffer.concat([first, await photo('jpeg')])
    const after = Buffer.from(withoutPosition(file))
    expect(after.length).toBe(file.length)
    expect(await analyse(after.subarray(first.length))).toMatchObject({ exifGps: false })
  })

  it('refuses other formats, and Exif data that it cannot follow', async () => {
    const tiff = await sharp(noise, { raw: { width: 90, height: 60, channels: 3 } })
      .tiff()
      .toBuffer()
    expect(() => withoutPosition(tiff)).toThrow(UnsupportedContent)
    const broken = Buffer.from(await photo('jpeg'))
    const at = broken.indexOf('Exif\0\0') + 6
    broken.writeUInt32LE(0x7fffffff, at + 4)
    broken.write('II', at)
    expect(() => withoutPosition(broken)).toThrow(MalformedContent)
  })

  it('never gives a changed picture, however the Exif data are damaged', async () => {
    const good = await photo('jpeg')
    const at = good.indexOf('Exif\0\0')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 6, max: 400 }),
        fc.integer({ min: 0, max: 255 }),
        async (offset, byte) => {
          const damaged = Buffer.from(good)
          damaged[at + offset] = byte
          let after: Uint8Array
          try {
            after = withoutPosition(damaged)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
            return
          }
          const facts = await analyse(after)
          expect(facts).toMatchObject({ exifGps: false })
          const stored = (content: Uint8Array) => sharp(content).raw().toBuffer()
          expect((await stored(after)).equals(await stored(damaged))).toBe(true)
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })
})
