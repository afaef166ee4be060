import { MalformedContent, type Reader, TruncatedContent } from '../source/source.js'
import { describeTracks, type Track, type VideoHeader } from './video-header.js'

/** One EBML element (RFC 8794). */
interface Element {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly cut: boolean
}

/** Identifiers of RFC 9559. */
const ID = {
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codec: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  displayWidth: 0x54b0,
  displayHeight: 0x54ba,
  cluster: 0x1f43b675,
} as const

const KINDS: Readonly<Record<number, Track['kind']>> = { 1: 'video', 2: 'audio', 17: 'captions' }

/** Headers of a Matroska or WebM video. */
export function readMatroska(reader: Reader): VideoHeader {
  const segment = [...elements(reader, 0, reader.size)].find(({ id }) => id === ID.segment)
  if (!segment) throw new TruncatedContent('no segment')
  let duration: number | undefined
  let tracks: Track[] | undefined
  for (const element of elements(reader, segment.start, segment.end)) {
    if (element.id === ID.info) duration = readDuration(reader, element)
    else if (element.id === ID.tracks) tracks = readTracks(reader, element)
    if (element.cut) throw new TruncatedContent('an element goes past the end')
  }
  if (segment.cut) throw new TruncatedContent('the segment goes past the end')
  if (!tracks) throw new TruncatedContent('no description of tracks')
  return describeTracks(tracks, duration)
}

function readDuration(reader: Reader, info: Element): number | undefined {
  let scale = 1_000_000
  let units: number | undefined
  for (const element of elements(reader, info.start, info.end)) {
    if (element.id === ID.timestampScale) scale = unsigned(reader, element)
    else if (element.id === ID.duration)
      units = element.end - element.start === 4 ? reader.f32(element.start) : reader.f64(element.start)
  }
  return units === undefined ? undefined : (units * scale) / 1e9
}

function readTracks(reader: Reader, container: Element): Track[] {
  const tracks: Track[] = []
  for (const entry of elements(reader, container.start, container.end)) {
    if (entry.id !== ID.trackEntry) continue
    let kind: Track['kind'] = 'other'
    let codec: string | undefined
    let frameRate = 0
    let size: { width: number; height: number } | undefined
    for (const element of elements(reader, entry.start, entry.end)) {
      if (element.id === ID.trackType) kind = KINDS[unsigned(reader, element)] ?? 'other'
      else if (element.id === ID.codec)
        codec = reader.tag(element.start, Math.min(64, element.end - element.start)).replace(/\0.*$/, '')
      else if (element.id === ID.defaultDuration) frameRate = 1e9 / Math.max(1, unsigned(reader, element))
      else if (element.id === ID.video) size = readSize(reader, element)
    }
    tracks.push({
      kind,
      ...(codec === undefined ? {} : { codec }),
      ...size,
      ...(kind === 'video' && frameRate > 0 ? { frameRate } : {}),
    })
  }
  return tracks
}

function readSize(reader: Reader, video: Element): { width: number; height: number } {
  const found = new Map<number, number>()
  for (const element of elements(reader, video.start, video.end))
    if (element.end - element.start <= 8 && element.id !== 0x2383e3)
      found.set(element.id, unsigned(reader, element))
  return {
    width: found.get(ID.displayWidth) ?? found.get(ID.pixelWidth) ?? 0,
    height: found.get(ID.displayHeight) ?? found.get(ID.pixelHeight) ?? 0,
  }
}

function* elements(reader: Reader, start: number, end: number): Generator<Element> {
  let offset = start
  while (offset + 2 <= end) {
    const first = reader.u8(offset)
    const idLength = Math.clz32(first) - 23
    if (idLength > 4) throw new MalformedContent(`no element at ${offset}`)
    let id = 0
    for (let index = 0; index < idLength; index++) id = id * 256 + reader.u8(offset + index)
    const sizeAt = offset + idLength
    const sizeByte = reader.u8(sizeAt)
    const sizeLength = Math.clz32(sizeByte) - 23
    if (sizeLength > 8) throw new MalformedContent(`no length at ${sizeAt}`)
    let length = sizeByte & (0xff >> sizeLength)
    let unknown = length === 0xff >> sizeLength
    for (let index = 1; index < sizeLength; index++) {
      const byte = reader.u8(sizeAt + index)
      if (byte !== 0xff) unknown = false
      length = length * 256 + byte
    }
    const content = sizeAt + sizeLength
    // A live recording does not know its lengths: what follows is its content.
    const last = unknown ? end : content + length
    yield { id, start: content, end: Math.min(end, last), cut: last > end }
    if (unknown && id === ID.cluster) return
    offset = last
  }
}

function unsigned(reader: Reader, { start, end }: Element): number {
  let value = 0
  for (const byte of reader.bytes(start, Math.min(8, end - start))) value = value * 256 + byte
  return value
}
