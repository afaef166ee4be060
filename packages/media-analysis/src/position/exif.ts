import { MalformedContent } from '../source/source.js'

/** Bytes of one value of each TIFF type (Exif 3.0 §4.6.2); types that do not exist take one. */
const TYPE_BYTES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const ENTRY = 12
const GPS_DIRECTORY = 0x8825
const EXIF_DIRECTORY = 0x8769

/**
 * Takes the position out of Exif data (a TIFF structure, with or without the `Exif\0\0` in front), in place and
 * without changing their length: the directory of GPS tags is zeroed with its values, and the entry that led to
 * it removed. Everything else, orientation first, stays where it is.
 *
 * @returns whether there was a directory of GPS tags
 * @throws {MalformedContent} when the structure cannot be followed
 */
export function erasePosition(data: Uint8Array): boolean {
  const start = String.fromCharCode(...data.subarray(0, 4)) === 'Exif' ? 6 : 0
  const tiff = data.subarray(start)
  const order = String.fromCharCode(...tiff.subarray(0, 2))
  if (order !== 'II' && order !== 'MM') throw new MalformedContent('not a TIFF structure')
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = order === 'II'
  try {
    return eraseFrom(view, little)
  } catch (error) {
    if (error instanceof RangeError) throw new MalformedContent('Exif data that lead outside themselves')
    throw error
  }
}

/** Directories follow each other (the picture, then its thumbnail); that of the camera hangs below the first. */
function eraseFrom(view: DataView, little: boolean): boolean {
  const seen = new Set<number>()
  const waiting = [view.getUint32(4, little)]
  let found = false
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (offset === 0 || seen.has(offset)) continue
    seen.add(offset)
    for (let index = 0; index < view.getUint16(offset, little); ) {
      const entry = offset + 2 + index * ENTRY
      const tag = view.getUint16(entry, little)
      if (tag === GPS_DIRECTORY) {
        zeroDirectory(view, view.getUint32(entry + 8, little), little)
        removeEntry(view, offset, index, little)
        found = true
        continue
      }
      if (tag === EXIF_DIRECTORY) waiting.push(view.getUint32(entry + 8, little))
      index++
    }
    waiting.push(view.getUint32(offset + 2 + view.getUint16(offset, little) * ENTRY, little))
  }
  return found
}

function zeroDirectory(view: DataView, offset: number, little: boolean): void {
  const count = view.getUint16(offset, little)
  for (let index = 0; index < count; index++) {
    const entry = offset + 2 + index * ENTRY
    const bytes = (TYPE_BYTES[view.getUint16(entry + 2, little)] ?? 1) * view.getUint32(entry + 4, little)
    if (bytes > 4) zero(view, view.getUint32(entry + 8, little), bytes)
  }
  zero(view, offset, 2 + count * ENTRY + 4)
}

/** Moves the entries behind it, and the offset of the next directory, one place up. */
function removeEntry(view: DataView, offset: number, index: number, little: boolean): void {
  const count = view.getUint16(offset, little)
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const entry = offset + 2 + index * ENTRY
  const end = offset + 2 + count * ENTRY + 4
  bytes.copyWithin(entry, entry + ENTRY, end)
  zero(view, end - ENTRY, ENTRY)
  view.setUint16(offset, count - 1, little)
}

function zero(view: DataView, offset: number, length: number): void {
  if (offset + length > view.byteLength) throw new RangeError('past the end')
  new Uint8Array(view.buffer, view.byteOffset + offset, length).fill(0)
}
