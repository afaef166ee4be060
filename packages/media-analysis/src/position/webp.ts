import { erasePosition } from './exif.js'
import { blankPosition } from './xmp.js'

/** Takes the position out of a WebP file, in place: out of its `EXIF` and `XMP ` chunks. */
export function eraseFromWebp(file: Uint8Array): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let offset = 12; offset + 8 <= file.length; ) {
    const name = String.fromCharCode(...file.subarray(offset, offset + 4))
    const length = view.getUint32(offset + 4, true)
    const data = file.subarray(offset + 8, offset + 8 + length)
    if (name === 'EXIF') erasePosition(data)
    else if (name === 'XMP ') blankPosition(data)
    offset += 8 + length + (length & 1)
  }
}
