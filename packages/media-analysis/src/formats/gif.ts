import { MalformedContent, type Reader } from '../source/source.js'
import type { ImageHeader } from './image-header.js'

/** Header of a GIF: its blocks are walked to count frames and sum their delays. */
export function readGif(reader: Reader): ImageHeader {
  let offset = 13 + colourTable(reader.u8(10))
  let frames = 0
  let duration = 0
  let alpha = false
  let complete = false
  while (offset < reader.size) {
    const block = reader.u8(offset)
    if (block === 0x3b) {
      complete = true
      break
    }
    if (block === 0x21) {
      if (reader.u8(offset + 1) === 0xf9 && offset + 8 <= reader.size) {
        if (reader.u8(offset + 3) & 1) alpha = true
        // Browsers play delays under 2 hundredths of a second as 10.
        const delay = reader.u16(offset + 4, true)
        duration += (delay < 2 ? 10 : delay) / 100
      }
      offset += 2
    } else if (block === 0x2c) {
      frames++
      if (offset + 11 > reader.size) break
      offset += 11 + colourTable(reader.u8(offset + 9))
    } else throw new MalformedContent(`unknown block at ${offset}`)
    while (offset < reader.size) {
      const length = reader.u8(offset)
      offset += 1 + length
      if (length === 0) break
    }
  }
  return {
    width: reader.u16(6, true),
    height: reader.u16(8, true),
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha,
    animated: frames > 1,
    frames: Math.max(1, frames),
    exifGps: false,
    ...(frames > 1 ? { duration } : {}),
    ...(complete && frames > 0 ? {} : { truncated: 'the trailer is missing' }),
  }
}

/** Length in bytes of the colour table that packed flags announce. */
function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}
