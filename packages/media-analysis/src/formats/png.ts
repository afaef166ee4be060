import { MalformedContent, type Reader } from '../source/source.js'
import { bitDepth, type ImageHeader } from './image-header.js'
import { readExif } from './tiff.js'

/** Header of a PNG picture, and of an APNG animation. Chunks are walked, pixels are not read. */
export function readPng(reader: Reader): ImageHeader {
  if (reader.tag(12, 4) !== 'IHDR') throw new MalformedContent('the first chunk is not IHDR')
  const type = reader.u8(25)
  let transparency = type === 4 || type === 6
  let frames = 1
  let animated = false
  let duration = 0
  let exif = { orientation: 1, gps: false }
  let iccProfile: string | undefined
  let complete = false
  for (let offset = 8; offset + 12 <= reader.size; ) {
    const length = reader.u32(offset)
    const name = reader.tag(offset + 4, 4)
    const end = offset + 12 + length
    if (name === 'IEND') {
      complete = true
      break
    }
    if (end > reader.size) break
    const data = offset + 8
    if (name === 'tRNS') transparency = true
    else if (name === 'acTL' && length >= 8) {
      frames = Math.max(1, reader.u32(data))
      animated = frames > 1
    } else if (name === 'fcTL' && length >= 26) {
      duration += reader.u16(data + 20) / (reader.u16(data + 22) || 100)
    } else if (name === 'eXIf' && length < 1 << 20) exif = readExif(reader.bytes(data, length))
    else if (name === 'iCCP') iccProfile = keyword(reader, data, length)
    offset = end
  }
  return {
    width: reader.u32(16),
    height: reader.u32(20),
    orientation: exif.orientation,
    colourSpace: type === 0 || type === 4 ? 'grey' : 'srgb',
    bitDepth: bitDepth(reader.u8(24)),
    alpha: transparency,
    animated,
    frames,
    exifGps: exif.gps,
    ...(animated ? { duration } : {}),
    ...(iccProfile === undefined ? {} : { iccProfile }),
    ...(complete ? {} : { truncated: 'the end chunk (IEND) is missing' }),
  }
}

/** Name in front of a compressed chunk; the rest is never inflated. */
function keyword(reader: Reader, offset: number, length: number): string | undefined {
  const text = reader.tag(offset, Math.min(79, length))
  const end = text.indexOf('\0')
  return end > 0 ? text.slice(0, end) : undefined
}
