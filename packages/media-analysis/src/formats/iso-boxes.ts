import { MalformedContent, type Reader, TruncatedContent } from '../source/source.js'

/** One box of an ISO base media file (ISO/IEC 14496-12): MP4, QuickTime, HEIF, AVIF. */
export interface IsoBox {
  readonly type: string
  /** Offset of its content. */
  readonly start: number
  readonly end: number
  /** The file ends before the box does. */
  readonly cut: boolean
}

/** Boxes one after the other from `start` to `end`. */
export function* isoBoxes(reader: Reader, start: number, end: number): Generator<IsoBox> {
  let offset = start
  while (offset + 8 <= end) {
    let length = reader.u32(offset)
    let header = 8
    if (length === 1) {
      length = reader.u64(offset + 8)
      header = 16
    } else if (length === 0) length = end - offset
    if (length < header) throw new MalformedContent(`box of ${length} bytes at ${offset}`)
    yield {
      type: reader.tag(offset + 4, 4),
      start: offset + header,
      end: Math.min(end, offset + length),
      cut: offset + length > end,
    }
    offset += length
  }
}

/** First box of that type, searched along a path (`moov/trak/mdia`). */
export function isoBox(reader: Reader, start: number, end: number, path: string): IsoBox | undefined {
  const [type, ...rest] = path.split('/')
  for (const box of isoBoxes(reader, start, end)) {
    if (box.type !== type) continue
    if (rest.length === 0) return box
    const found = isoBox(reader, box.start, box.end, rest.join('/'))
    if (found) return found
  }
  return undefined
}

/** Throws `TruncatedContent` where a box of the top level goes past the end. */
export function checkComplete(reader: Reader): void {
  for (const box of isoBoxes(reader, 0, reader.size))
    if (box.cut) throw new TruncatedContent(`the box “${box.type}” goes past the end`)
}
