import { MalformedContent, type Reader, TruncatedContent } from '../source/source.js'
import { bitDepth, type ImageHeader, profileDescription } from './image-header.js'
import { readExif } from './tiff.js'

/** Header of a JPEG picture: its segments up to the first scan, then whether it ends. */
export function readJpeg(reader: Reader): ImageHeader {
  let exif = { orientation: 1, gps: false }
  let iccProfile: string | undefined
  let frame: { width: number; height: number; bits: number; components: number } | undefined
  let offset = 2
  for (;;) {
    if (reader.u8(offset) !== 0xff) throw new MalformedContent(`no marker at ${offset}`)
    const marker = reader.u8(offset + 1)
    if (marker === 0xff) {
      offset++
      continue
    }
    if (marker === 0xd9) throw new TruncatedContent('ends before its pixels')
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      offset += 2
      continue
    }
    const length = reader.u16(offset + 2)
    const data = offset + 4
    if (marker === 0xda) break
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      frame = {
        bits: reader.u8(data),
        height: reader.u16(data + 1),
        width: reader.u16(data + 3),
        components: reader.u8(data + 5),
      }
    else if (marker === 0xe1 && length > 8 && reader.tag(data, 4) === 'Exif')
      exif = readExif(reader.bytes(data, length - 2))
    else if (marker === 0xe2 && length > 150 && reader.tag(data, 11) === 'ICC_PROFILE' && !iccProfile)
      iccProfile = profileDescription(reader.bytes(data + 14, length - 16))
    offset += 2 + length
  }
  if (!frame) throw new MalformedContent('no frame header before the pixels')
  return {
    width: frame.width,
    height: frame.height,
    orientation: exif.orientation,
    colourSpace: frame.components === 1 ? 'grey' : frame.components === 4 ? 'cmyk' : 'srgb',
    bitDepth: bitDepth(frame.bits),
    alpha: false,
    animated: false,
    frames: 1,
    exifGps: exif.gps,
    ...(iccProfile === undefined ? {} : { iccProfile }),
    ...(hasEnd(reader, offset) ? {} : { truncated: 'the end marker is missing' }),
  }
}

/** Looks for the end marker from the end: some programs append data after it. */
function hasEnd(reader: Reader, start: number): boolean {
  const step = 8192
  for (let end = reader.size; end > start; end -= step) {
    const from = Math.max(start, end - step - 1)
    const bytes = reader.bytes(from, end - from)
    for (let at = bytes.length - 2; at >= 0; at--)
      if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}
