import type { Reader } from '../source/source.js'
import { bitDepth, type ImageHeader } from './image-header.js'

/** Header of a Windows bitmap. */
export function readBmp(reader: Reader): ImageHeader {
  const old = reader.u32(14, true) === 12
  const bits = reader.u16(old ? 24 : 28, true)
  const announced = reader.u32(2, true)
  return {
    width: old ? reader.u16(18, true) : Math.abs(reader.i32(18, true)),
    height: old ? reader.u16(20, true) : Math.abs(reader.i32(22, true)),
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: bitDepth(Math.min(bits, 8)),
    alpha: bits === 32,
    animated: false,
    frames: 1,
    exifGps: false,
    ...(announced > reader.size ? { truncated: `${announced} bytes announced, ${reader.size} there` } : {}),
  }
}
