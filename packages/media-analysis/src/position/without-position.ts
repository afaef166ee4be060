import type { ImageFormat } from '@lisible/core/media'
import { describe } from '../describe.js'
import { sniff } from '../formats/sniff.js'
import { MalformedContent, memorySource, UnsupportedContent } from '../source/source.js'
import { eraseFromJpeg } from './jpeg.js'
import { eraseFromPng } from './png.js'
import { eraseFromWebp } from './webp.js'

const ERASERS: Readonly<Partial<Record<ImageFormat, (copy: Uint8Array) => Uint8Array | undefined>>> = {
  jpeg: (copy) => void eraseFromJpeg(copy),
  png: eraseFromPng,
  webp: (copy) => void eraseFromWebp(copy),
}

/**
 * The same picture without the position that its Exif and XMP data hold. Nothing is decoded or compressed again:
 * pixels, orientation and colour profile are those of the original, byte for byte.
 *
 * @throws {UnsupportedContent} for other formats than JPEG, PNG and WebP
 * @throws {MalformedContent} when the position cannot be taken out, or anything else would change with it
 */
export function withoutPosition(content: Uint8Array): Uint8Array {
  const format = sniff(content.subarray(0, 4096))
  const erase = format === undefined ? undefined : ERASERS[format as ImageFormat]
  if (format === undefined || !erase)
    throw new UnsupportedContent('the position is taken out of JPEG, PNG and WebP')
  const copy = new Uint8Array(content)
  const result = erase(copy) ?? copy
  const before = describe(memorySource(content), format)
  const after = describe(memorySource(result), format)
  if (JSON.stringify(after) !== JSON.stringify({ ...before, exifGps: false }))
    throw new MalformedContent('the position cannot be taken out without changing the picture')
  return result
}
