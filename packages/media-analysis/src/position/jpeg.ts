import { MalformedContent } from '../source/source.js'
import { erasePosition } from './exif.js'
import { blankPosition } from './xmp.js'

const XMP = 'http://ns.adobe.com/x'

/**
 * Takes the position out of a JPEG file, in place: out of its Exif and XMP segments, and out of those of the
 * pictures that phones append to it (depth, gain map). Pixels, orientation and colour profile are not touched.
 */
export function eraseFromJpeg(file: Uint8Array): void {
  const end = eraseSegments(file, 2)
  // Compressed pixels hold no 0xFF but before a marker or a zero: what follows them is looked through by marker.
  for (let at = file.indexOf(0xff, end); at !== -1 && at + 1 < file.length; at = file.indexOf(0xff, at + 1))
    if (file[at + 1] === 0xd8 && file[at + 2] === 0xff) eraseSegments(file, at + 2)
}

/** Segments from `offset` up to the pixels; answers where they start. */
function eraseSegments(file: Uint8Array, start: number): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let offset = start
  while (offset + 4 <= file.length) {
    if (file[offset] !== 0xff) throw new MalformedContent(`no marker at ${offset}`)
    const marker = file[offset + 1]!
    if (marker === 0xff) {
      offset++
      continue
    }
    if (marker === 0xda || marker === 0xd9) return offset
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      offset += 2
      continue
    }
    const length = view.getUint16(offset + 2)
    if (marker === 0xe1) eraseSegment(file.subarray(offset + 4, offset + 2 + length))
    offset += 2 + length
  }
  return file.length
}

function eraseSegment(data: Uint8Array): void {
  const name = String.fromCharCode(...data.subarray(0, XMP.length))
  if (name.startsWith('Exif\0')) erasePosition(data)
  else if (name === XMP) blankPosition(data)
}
