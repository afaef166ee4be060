import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { describe as describeContent } from '../describe.js'
import { MalformedContent, memorySource, TruncatedContent, UnsupportedContent } from '../source/source.js'
import { sniff } from './sniff.js'

const bytes = (...parts: (number | string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number'
        ? [part]
        : typeof part === 'string'
          ? [...part].map((letter) => letter.charCodeAt(0))
          : [...part],
    ),
  )
const u32 = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
const u16 = (value: number) => Uint8Array.of(value >>> 8, value)
const zeros = (count: number) => new Uint8Array(count)
const box = (type: string, ...content: Parameters<typeof bytes>) => {
  const inside = bytes(...content)
  return bytes(u32(inside.length + 8), type, inside)
}

/** A video track of 1920 × 1080 turned by a quarter, and an audio track. */
function mp4({ cut = 0 } = {}): Uint8Array {
  const matrix = bytes(
    u32(0),
    u32(0x10000),
    u32(0),
    u32(0xffff0000),
    u32(0),
    u32(0),
    u32(0),
    u32(0),
    u32(0x40000000),
  )
  const tkhd = box('tkhd', u32(0), zeros(36), matrix, u32(1920 * 65536), u32(1080 * 65536))
  const mdhd = box('mdhd', u32(0), u32(0), u32(0), u32(600), u32(7200), zeros(4))
  const track = (handler: string, codec: string, head: Uint8Array) =>
    box(
      'trak',
      head,
      box(
        'mdia',
        mdhd,
        box('hdlr', u32(0), u32(0), handler, zeros(12)),
        box(
          'minf',
          box(
            'stbl',
            box('stsd', u32(0), u32(1), box(codec, zeros(20))),
            box('stts', u32(0), u32(1), u32(360), u32(20)),
          ),
        ),
      ),
    )
  const file = bytes(
    box('ftyp', 'isom', u32(0), 'isommp42'),
    box(
      'moov',
      box('mvhd', u32(0), u32(0), u32(0), u32(1000), u32(12_000), zeros(80)),
      track('vide', 'avc1', tkhd),
      track('soun', 'mp4a', zeros(0)),
    ),
    box('mdat', zeros(100)),
  )
  return file.subarray(0, file.length - cut)
}

const element = (id: number[], ...content: Parameters<typeof bytes>) => {
  const inside = bytes(...content)
  return bytes(
    Uint8Array.from(id),
    0x10,
    (inside.length >> 16) & 255,
    (inside.length >> 8) & 255,
    inside.length & 255,
    inside,
  )
}
const double = (value: number) => new Uint8Array(new Float64Array([value]).buffer).toReversed()

function webm(): Uint8Array {
  return bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], 'webm')),
    element(
      [0x18, 0x53, 0x80, 0x67],
      element(
        [0x15, 0x49, 0xa9, 0x66],
        element([0x2a, 0xd7, 0xb1], 0x0f, 0x42, 0x40),
        element([0x44, 0x89], double(4500)),
      ),
      element(
        [0x16, 0x54, 0xae, 0x6b],
        element(
          [0xae],
          element([0x83], 1),
          element([0x86], 'V_VP9'),
          element([0xe0], element([0xb0], u16(720)), element([0xba], u16(1280))),
        ),
        element([0xae], element([0x83], 17), element([0x86], 'S_TEXT/WEBVTT')),
      ),
    ),
  )
}

describe('video headers', () => {
  it('of MP4 give tracks, duration, rate and size as displayed', () => {
    const file = mp4()
    expect(sniff(file)).toBe('mp4')
    expect(describeContent(memorySource(file), 'mp4')).toEqual({
      kind: 'video',
      container: 'mp4',
      codec: 'avc1',
      audioTrack: true,
      audioCodec: 'mp4a',
      captionTrack: false,
      duration: 12,
      width: 1080,
      height: 1920,
      frameRate: 30,
    })
  })

  it('of MP4 that ends too early are told truncated', () => {
    expect(() => describeContent(memorySource(mp4({ cut: 50 })), 'mp4')).toThrow(TruncatedContent)
  })

  it('of WebM give tracks, duration and size', () => {
    const file = webm()
    expect(sniff(file)).toBe('webm')
    expect(describeContent(memorySource(file), 'webm')).toEqual({
      kind: 'video',
      container: 'webm',
      codec: 'V_VP9',
      audioTrack: false,
      captionTrack: true,
      duration: 4.5,
      width: 720,
      height: 1280,
    })
  })
})

describe('any header', () => {
  it('agrees with sharp on pictures of any size and kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('png', 'jpeg', 'webp', 'gif', 'tiff', 'avif' as const),
        fc.boolean(),
        async (width, height, format, alpha) => {
          const channels = alpha ? 4 : 3
          const content = await sharp({
            create: { width, height, channels, background: { r: 9, g: 90, b: 190, alpha: 0.5 } },
          })
            .toFormat(format, format === 'avif' ? { effort: 0 } : {})
            .toBuffer()
          expect(sniff(content)).toBe(format)
          const { width: w, height: h, hasAlpha } = await sharp(content).metadata()
          const facts = describeContent(memorySource(content), format)
          expect(facts).toMatchObject({ kind: 'image', width: w, height: h, alpha: hasAlpha })
        },
      ),
      { seed: 5, numRuns: 40 },
    )
  })

  it('damaged anywhere is described or refused, never worse', async () => {
    const files = await Promise.all(
      (['png', 'jpeg', 'webp', 'gif', 'tiff', 'avif'] as const).map(async (format) => ({
        format,
        content: await sharp({ create: { width: 30, height: 20, channels: 3, background: '#123456' } })
          .toFormat(format, format === 'avif' ? { effort: 0 } : {})
          .toBuffer(),
      })),
    )
    const all = [
      ...files,
      { format: 'mp4' as const, content: mp4() },
      { format: 'webm' as const, content: webm() },
      { format: 'pdf' as const, content: bytes('%PDF-1.4\n/Type /Pages /Count 3\n%%EOF') },
      { format: 'bmp' as const, content: bytes('BM', zeros(60)) },
      { format: 'avi' as const, content: bytes('RIFF', zeros(4), 'AVI ', zeros(40)) },
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.nat(),
        ({ format, content }, changes, end) => {
          const copy = Uint8Array.from(content)
          for (const [at, value] of changes) copy[at % copy.length] = value
          try {
            describeContent(memorySource(copy.subarray(0, 1 + (end % copy.length))), format)
          } catch (error) {
            const known = [TruncatedContent, MalformedContent, UnsupportedContent, RangeError]
            expect(
              known.some((type) => error instanceof type),
              String(error),
            ).toBe(true)
          }
        },
      ),
      { seed: 5, numRuns: 3000 },
    )
  })
})
