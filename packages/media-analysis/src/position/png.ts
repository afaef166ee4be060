import { crc32 } from 'node:zlib'
import { erasePosition } from './exif.js'
import { blankPosition } from './xmp.js'

const SIGNATURE = 8
/** Length, name and checksum around the data of a chunk. */
const FRAME = 12
/** Exif as text, in hexadecimal, which ImageMagick and older tools write; XMP compressed or not. */
const EXIF_AS_TEXT = /^Raw profile type (?:exif|APP1|xmp)\0/
/** Chunks that may be changed in place, whose checksum is then written anew. */
const CHANGED: ReadonlySet<string> = new Set(['eXIf', 'iTXt'])
const XMP = /^XML:com\.adobe\.xmp\0/

/**
 * Takes the position out of a PNG file: out of its `eXIf` chunk and of XMP in the clear. Chunks that hold Exif or
 * XMP compressed or as hexadecimal text are left out whole; no chunk that pixels depend on is touched.
 */
export function eraseFromPng(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const kept: Uint8Array[] = [file.subarray(0, SIGNATURE)]
  let offset = SIGNATURE
  while (offset + FRAME <= file.length) {
    const length = view.getUint32(offset)
    const end = offset + FRAME + length
    const chunk = file.subarray(offset, end)
    const data = chunk.subarray(8, 8 + length)
    const name = String.fromCharCode(...chunk.subarray(4, 8))
    if (!eraseChunk(name, data)) kept.push(chunk)
    if (CHANGED.has(name) && end <= file.length) view.setUint32(end - 4, crc32(chunk.subarray(4, 8 + length)))
    offset = end
  }
  if (offset < file.length) kept.push(file.subarray(offset))
  return concatenate(kept)
}

/** Answers whether the chunk must go whole. */
function eraseChunk(name: string, data: Uint8Array): boolean {
  if (name === 'eXIf') erasePosition(data)
  if (name !== 'iTXt' && name !== 'zTXt' && name !== 'tEXt') return false
  const keyword = String.fromCharCode(...data.subarray(0, 80))
  if (EXIF_AS_TEXT.test(keyword)) return true
  const xmp = XMP.exec(keyword)
  if (!xmp) return false
  const compressed = name === 'zTXt' || data[xmp[0].length] === 1
  if (!compressed) blankPosition(data)
  return compressed
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    result.set(piece, at)
    at += piece.length
  }
  return result
}
