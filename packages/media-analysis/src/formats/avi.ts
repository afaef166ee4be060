import { type Reader, TruncatedContent } from '../source/source.js'
import { describeTracks, type Track, type VideoHeader } from './video-header.js'

/** Headers of an AVI video: its main header and the headers of its streams. */
export function readAvi(reader: Reader): VideoHeader {
  if (reader.u32(4, true) + 8 > reader.size) throw new TruncatedContent('the file is shorter than announced')
  const tracks: Track[] = []
  let duration: number | undefined
  let size = { width: 0, height: 0 }
  let frameRate = 0
  const walk = (start: number, end: number) => {
    for (let offset = start; offset + 8 <= end; ) {
      const name = reader.tag(offset, 4)
      const length = reader.u32(offset + 4, true)
      const data = offset + 8
      if (name === 'LIST') {
        if (/hdrl|strl/.test(reader.tag(data, 4))) walk(data + 4, data + length)
      } else if (name === 'avih') {
        const microseconds = reader.u32(data, true)
        duration = (microseconds * reader.u32(data + 16, true)) / 1e6
        frameRate = microseconds > 0 ? 1e6 / microseconds : 0
        size = { width: reader.u32(data + 32, true), height: reader.u32(data + 36, true) }
      } else if (name === 'strh') {
        const type = reader.tag(data, 4)
        if (type === 'vids')
          tracks.push({ kind: 'video', codec: reader.tag(data + 4, 4), ...size, frameRate })
        else tracks.push({ kind: type === 'auds' ? 'audio' : type === 'txts' ? 'captions' : 'other' })
      }
      offset = data + length + (length & 1)
    }
  }
  walk(12, reader.size)
  return describeTracks(tracks, duration)
}
