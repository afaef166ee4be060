import { MalformedContent, type Reader } from '../source/source.js'
import { bitDepth, type ImageHeader, profileDescription } from './image-header.js'
import { type IsoBox, isoBox, isoBoxes } from './iso-boxes.js'
import { readExif } from './tiff.js'

/** Header of a HEIF picture (HEIC, AVIF): properties of its primary item. */
export function readHeif(reader: Reader): ImageHeader {
  const meta = isoBox(reader, 0, reader.size, 'meta')
  if (!meta) throw new MalformedContent('no metadata box')
  const inside = meta.start + 4
  const properties = primaryProperties(reader, inside, meta.end)
  const extent = properties.find(({ type }) => type === 'ispe')
  if (!extent) throw new MalformedContent('no size of the picture')
  const depth = properties.find(({ type }) => type === 'pixi')
  const turn = properties.find(({ type }) => type === 'irot')
  const colour = properties.find(({ type }) => type === 'colr')
  const profile =
    colour && /prof|rICC/.test(reader.tag(colour.start, 4))
      ? profileDescription(reader.bytes(colour.start + 4, colour.end - colour.start - 4))
      : undefined
  const quarter = turn ? reader.u8(turn.start) & 3 : 0
  const iprp = isoBox(reader, inside, meta.end, 'iprp/ipco')
  const boxes = iprp ? [...isoBoxes(reader, iprp.start, iprp.end)] : []
  const alpha = boxes.some(
    ({ type, start, end }) => type === 'auxC' && reader.tag(start + 4, end - start - 4).includes('alpha'),
  )
  const cut = [...isoBoxes(reader, 0, reader.size)].some((box) => box.cut)
  return {
    width: reader.u32(extent.start + 4),
    height: reader.u32(extent.start + 8),
    // A quarter turn of HEIF goes anticlockwise.
    orientation: [1, 8, 3, 6][quarter]!,
    colourSpace: depth && reader.u8(depth.start + 4) === 1 ? 'grey' : 'srgb',
    bitDepth: bitDepth(depth ? reader.u8(depth.start + 5) : 8),
    alpha,
    animated: /avis|hevc|msf1/.test(reader.tag(8, 4)),
    frames: 1,
    exifGps: exifGps(reader, inside, meta.end),
    ...(profile === undefined ? {} : { iccProfile: profile }),
    ...(cut ? { truncated: 'a box goes past the end' } : {}),
  }
}

function primaryProperties(reader: Reader, start: number, end: number): IsoBox[] {
  const container = isoBox(reader, start, end, 'iprp/ipco')
  if (!container) return []
  const all = [...isoBoxes(reader, container.start, container.end)]
  const pitm = isoBox(reader, start, end, 'pitm')
  const ipma = isoBox(reader, start, end, 'iprp/ipma')
  if (!pitm || !ipma) return all
  const primary = reader.u8(pitm.start) === 0 ? reader.u16(pitm.start + 4) : reader.u32(pitm.start + 4)
  const version = reader.u8(ipma.start)
  const wide = (reader.u8(ipma.start + 3) & 1) === 1
  const count = reader.u32(ipma.start + 4)
  let offset = ipma.start + 8
  for (let entry = 0; entry < count; entry++) {
    const item = version < 1 ? reader.u16(offset) : reader.u32(offset)
    offset += version < 1 ? 2 : 4
    const associations = reader.u8(offset++)
    const found: IsoBox[] = []
    for (let index = 0; index < associations; index++) {
      const property = wide ? reader.u16(offset) & 0x7fff : reader.u8(offset) & 0x7f
      offset += wide ? 2 : 1
      const box = all[property - 1]
      if (box) found.push(box)
    }
    if (item === primary) return found
  }
  return all
}

/** Whether an Exif item holds a position. Items stored in the file itself are read, no other. */
function exifGps(reader: Reader, start: number, end: number): boolean {
  const iinf = isoBox(reader, start, end, 'iinf')
  const iloc = isoBox(reader, start, end, 'iloc')
  if (!iinf || !iloc) return false
  const first = iinf.start + (reader.u8(iinf.start) === 0 ? 6 : 8)
  for (const entry of isoBoxes(reader, first, iinf.end)) {
    if (entry.type !== 'infe') continue
    const version = reader.u8(entry.start)
    if (version < 2) continue
    const item = version === 2 ? reader.u16(entry.start + 4) : reader.u32(entry.start + 4)
    if (reader.tag(entry.start + (version === 2 ? 8 : 10), 4) !== 'Exif') continue
    const place = itemPlace(reader, iloc, item)
    if (!place || place.length < 8 || place.length > 1 << 20 || place.offset + place.length > reader.size)
      continue
    const skip = reader.u32(place.offset) + 4
    if (skip < place.length && readExif(reader.bytes(place.offset + skip, place.length - skip)).gps)
      return true
  }
  return false
}

function itemPlace(
  reader: Reader,
  iloc: IsoBox,
  wanted: number,
): { offset: number; length: number } | undefined {
  const version = reader.u8(iloc.start)
  const sizes = reader.u16(iloc.start + 4)
  const offsetSize = sizes >> 12
  const lengthSize = (sizes >> 8) & 15
  const baseSize = (sizes >> 4) & 15
  const indexSize = version === 0 ? 0 : sizes & 15
  const number = (at: number, size: number) => (size === 8 ? reader.u64(at) : size === 4 ? reader.u32(at) : 0)
  let at = iloc.start + 6
  const count = version < 2 ? reader.u16(at) : reader.u32(at)
  at += version < 2 ? 2 : 4
  for (let index = 0; index < count; index++) {
    const item = version < 2 ? reader.u16(at) : reader.u32(at)
    at += (version < 2 ? 2 : 4) + (version === 0 ? 0 : 2) + 2
    const base = number(at, baseSize)
    at += baseSize
    const extents = reader.u16(at)
    at += 2
    const offset = base + number(at + indexSize, offsetSize)
    const length = number(at + indexSize + offsetSize, lengthSize)
    if (item === wanted && extents > 0) return { offset, length }
    at += extents * (indexSize + offsetSize + lengthSize)
  }
  return undefined
}
