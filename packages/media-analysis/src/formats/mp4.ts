import { type Reader, TruncatedContent } from '../source/source.js'
import { checkComplete, type IsoBox, isoBox, isoBoxes } from './iso-boxes.js'
import { describeTracks, type Track, type VideoHeader } from './video-header.js'

/** Headers of an MP4 or QuickTime video. */
export function readMp4(reader: Reader): VideoHeader {
  checkComplete(reader)
  const moov = isoBox(reader, 0, reader.size, 'moov')
  if (!moov) throw new TruncatedContent('the header of the tracks (moov) is missing')
  const mvhd = isoBox(reader, moov.start, moov.end, 'mvhd')
  const movie = mvhd ? timing(reader, mvhd) : undefined
  const tracks: Track[] = []
  let longest = 0
  for (const box of isoBoxes(reader, moov.start, moov.end)) {
    if (box.type !== 'trak') continue
    const { track, duration } = readTrack(reader, box)
    tracks.push(track)
    longest = Math.max(longest, duration)
  }
  return describeTracks(tracks, movie?.duration || longest || fragmentsDuration(reader, moov, movie?.scale))
}

/** Time scale and duration of a `mvhd` or `mdhd` box. */
function timing(reader: Reader, { start }: IsoBox): { scale: number; duration: number } {
  const long = reader.u8(start) === 1
  const scale = reader.u32(start + (long ? 20 : 12)) || 1
  const units = long ? reader.u64(start + 24) : reader.u32(start + 16)
  // All bits set: unknown.
  return { scale, duration: units >= 0xffffffff && !long ? 0 : units / scale }
}

function fragmentsDuration(reader: Reader, moov: IsoBox, scale: number | undefined): number | undefined {
  const mehd = isoBox(reader, moov.start, moov.end, 'mvex/mehd')
  if (!mehd || !scale) return undefined
  return (reader.u8(mehd.start) === 1 ? reader.u64(mehd.start + 4) : reader.u32(mehd.start + 4)) / scale
}

function readTrack(reader: Reader, trak: IsoBox): { track: Track; duration: number } {
  const handler = isoBox(reader, trak.start, trak.end, 'mdia/hdlr')
  const header = isoBox(reader, trak.start, trak.end, 'mdia/mdhd')
  const descriptions = isoBox(reader, trak.start, trak.end, 'mdia/minf/stbl/stsd')
  const type = handler ? reader.tag(handler.start + 8, 4) : ''
  const duration = header ? timing(reader, header).duration : 0
  const entry = descriptions
    ? isoBoxes(reader, descriptions.start + 8, descriptions.end).next().value
    : undefined
  const codec = (entry as IsoBox | undefined)?.type
  const named = codec === undefined ? {} : { codec }
  if (type === 'soun') return { track: { kind: 'audio', ...named }, duration }
  if (/^(?:text|sbtl|subt|clcp)$/.test(type)) return { track: { kind: 'captions', ...named }, duration }
  if (type !== 'vide') return { track: { kind: 'other', ...named }, duration }
  const samples = isoBox(reader, trak.start, trak.end, 'mdia/minf/stbl/stts')
  const rate = samples && duration > 0 ? sampleCount(reader, samples) / duration : 0
  return {
    track: {
      kind: 'video',
      ...named,
      ...displaySize(reader, trak),
      ...(rate > 0 ? { frameRate: rate } : {}),
    },
    duration,
  }
}

function sampleCount(reader: Reader, stts: IsoBox): number {
  const entries = Math.min(reader.u32(stts.start + 4), Math.floor((stts.end - stts.start - 8) / 8))
  let samples = 0
  for (let index = 0; index < entries; index++) samples += reader.u32(stts.start + 8 + index * 8)
  return samples
}

/** Width and height of the track header, exchanged when its matrix turns by a quarter. */
function displaySize(reader: Reader, trak: IsoBox): { width: number; height: number } | undefined {
  const tkhd = isoBox(reader, trak.start, trak.end, 'tkhd')
  if (!tkhd) return undefined
  const matrix = tkhd.start + (reader.u8(tkhd.start) === 1 ? 52 : 40)
  const width = reader.u32(matrix + 36) / 65536
  const height = reader.u32(matrix + 40) / 65536
  const turned = reader.i32(matrix) === 0 && reader.i32(matrix + 4) !== 0
  return turned ? { width: height, height: width } : { width, height }
}
