import { MalformedContent, type Reader } from '../source/source.js'
import { type ImageHeader, profileDescription } from './image-header.js'
import { readExif } from './tiff.js'

/** Header of a WebP picture or animation. */
export function readWebp(reader: Reader): ImageHeader {
  const announced = reader.u32(4, true) + 8
  let width = 0
  let height = 0
  let alpha = false
  let frames = 0
  let duration = 0
  let exif = { orientation: 1, gps: false }
  let iccProfile: string | undefined
  for (let offset = 12; offset + 8 <= Math.min(reader.size, announced); ) {
    const name = reader.tag(offset, 4)
    const length = reader.u32(offset + 4, true)
    const data = offset + 8
    if (data + length > reader.size) break
    if (name === 'VP8X') {
      alpha = (reader.u8(data) & 0x10) !== 0
      width = (reader.u32(data + 4, true) & 0xffffff) + 1
      height = ((reader.u32(data + 6, true) >>> 8) & 0xffffff) + 1
    } else if (name === 'VP8 ' && width === 0) {
      width = reader.u16(data + 6, true) & 0x3fff
      height = reader.u16(data + 8, true) & 0x3fff
    } else if (name === 'VP8L' && width === 0) {
      const bits = reader.u32(data + 1, true)
      width = (bits & 0x3fff) + 1
      height = ((bits >>> 14) & 0x3fff) + 1
      alpha = ((bits >>> 28) & 1) === 1
    } else if (name === 'ANMF') {
      frames++
      duration += (reader.u32(data + 12, true) & 0xffffff) / 1000
    } else if (name === 'EXIF' && length < 1 << 20) exif = readExif(reader.bytes(data, length))
    else if (name === 'ICCP' && length < 1 << 22) iccProfile = profileDescription(reader.bytes(data, length))
    offset = data + length + (length & 1)
  }
  const truncated = announced > reader.size ? `${announced} bytes announced, ${reader.size} there` : undefined
  if (width === 0 && !truncated) throw new MalformedContent('no picture chunk')
  return {
    width,
    height,
    orientation: exif.orientation,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha,
    animated: frames > 1,
    frames: Math.max(1, frames),
    exifGps: exif.gps,
    ...(frames > 1 ? { duration } : {}),
    ...(iccProfile === undefined ? {} : { iccProfile }),
    ...(truncated === undefined ? {} : { truncated }),
  }
}
