import { MalformedContent, memorySource, Reader, TruncatedContent } from '../source/source.js'
import { bitDepth, type ImageHeader, profileDescription } from './image-header.js'

/** What Exif says of orientation and position. */
export interface Exif {
  /** 1 to 8; 1 when it is not said. */
  readonly orientation: number
  /** Whether there is a position. */
  readonly gps: boolean
}

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** Offset of the value. */
  readonly at: number
}

const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

function directory(reader: Reader, offset: number, little: boolean): { entries: Entry[]; next: number } {
  const count = reader.u16(offset, little)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    const at = offset + 2 + index * 12
    const type = reader.u16(at + 2, little)
    const values = reader.u32(at + 4, little)
    const bytes = (TYPE_BYTES[type] ?? 1) * values
    entries.push({
      tag: reader.u16(at, little),
      type,
      count: values,
      at: bytes <= 4 ? at + 8 : reader.u32(at + 8, little),
    })
  }
  return { entries, next: reader.u32(offset + 2 + count * 12, little) }
}

function byteOrder(reader: Reader): boolean {
  const order = reader.tag(0, 2)
  if (order !== 'II' && order !== 'MM') throw new MalformedContent('not a TIFF structure')
  return order === 'II'
}

/** Reads orientation and presence of a position from Exif data (a TIFF structure). Damaged data say nothing. */
export function readExif(data: Uint8Array): Exif {
  try {
    const start = String.fromCharCode(...data.subarray(0, 4)) === 'Exif' ? 6 : 0
    const reader = new Reader(memorySource(data.subarray(start)))
    const little = byteOrder(reader)
    const { entries } = directory(reader, reader.u32(4, little), little)
    const orientation = entries.find(({ tag }) => tag === 0x0112)
    const value = orientation ? reader.u16(orientation.at, little) : 1
    return { orientation: value >= 1 && value <= 8 ? value : 1, gps: hasPosition(reader, entries, little) }
  } catch {
    return { orientation: 1, gps: false }
  }
}

/** A GPS directory counts when it holds a latitude or a longitude. */
function hasPosition(reader: Reader, entries: readonly Entry[], little: boolean): boolean {
  const gps = entries.find(({ tag }) => tag === 0x8825)
  if (!gps) return false
  return directory(reader, reader.u32(gps.at, little), little).entries.some(
    ({ tag }) => tag === 2 || tag === 4,
  )
}

/** Header of a TIFF picture: its first directory. */
export function readTiff(reader: Reader): ImageHeader {
  const little = byteOrder(reader)
  const first = reader.u32(4, little)
  const { entries, next } = directory(reader, first, little)
  const number = (wanted: number, otherwise: number): number => {
    const entry = entries.find(({ tag }) => tag === wanted)
    if (!entry) return otherwise
    return entry.type === 3 ? reader.u16(entry.at, little) : reader.u32(entry.at, little)
  }
  const profile = entries.find(({ tag }) => tag === 0x8773)
  const description = profile ? profileDescription(reader.bytes(profile.at, profile.count)) : undefined
  const photometric = number(0x0106, 2)
  let frames = 1
  for (let offset = next; offset !== 0 && frames < 1000; frames++)
    offset = directory(reader, offset, little).next
  const strips = entries.find(({ tag }) => tag === 0x0111)
  const lengths = entries.find(({ tag }) => tag === 0x0117)
  if (strips?.count === 1 && lengths?.count === 1 && number(0x0111, 0) + number(0x0117, 0) > reader.size)
    throw new TruncatedContent('the pixels go past the end')
  return {
    width: number(0x0100, 0),
    height: number(0x0101, 0),
    orientation: number(0x0112, 1),
    colourSpace: photometric <= 1 ? 'grey' : photometric === 5 ? 'cmyk' : photometric === 8 ? 'lab' : 'srgb',
    bitDepth: bitDepth(number(0x0102, 1)),
    alpha: entries.some(({ tag }) => tag === 0x0152),
    animated: false,
    frames,
    exifGps: hasPosition(reader, entries, little),
    ...(description === undefined ? {} : { iccProfile: description }),
  }
}
