import type {
  CaptionFileFacts,
  CaptionFormat,
  DocumentFacts,
  FileFacts,
  ImageFacts,
  ImageFormat,
  MediaFormat,
  VideoFacts,
  VideoFormat,
} from '@lisible/core/media'
import { parseCaptions } from './captions/parse.js'
import { readAvi } from './formats/avi.js'
import { readBmp } from './formats/bmp.js'
import { readGif } from './formats/gif.js'
import { readHeif } from './formats/heif.js'
import type { ImageHeader } from './formats/image-header.js'
import { readJpeg } from './formats/jpeg.js'
import { readMatroska } from './formats/matroska.js'
import { readMp4 } from './formats/mp4.js'
import { readPdf } from './formats/pdf.js'
import { readPng } from './formats/png.js'
import { readSvg } from './formats/svg.js'
import { readTiff } from './formats/tiff.js'
import type { VideoHeader } from './formats/video-header.js'
import { readWebp } from './formats/webp.js'
import { Reader, type Source } from './source/source.js'

/** Facts that differ by kind, without those that every file has. */
export type Description =
  | (Omit<ImageFacts, keyof FileFacts> & { readonly truncated?: string })
  | Omit<VideoFacts, keyof FileFacts>
  | Omit<DocumentFacts, keyof FileFacts>
  | Omit<CaptionFileFacts, keyof FileFacts>

const IMAGES: Readonly<Record<ImageFormat, (reader: Reader) => ImageHeader>> = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  webp: readWebp,
  avif: readHeif,
  heic: readHeif,
  tiff: readTiff,
  bmp: readBmp,
  svg: readSvg,
}

const VIDEOS: Readonly<Record<VideoFormat, (reader: Reader) => VideoHeader>> = {
  mp4: readMp4,
  mov: readMp4,
  webm: readMatroska,
  matroska: readMatroska,
  avi: readAvi,
}

export function kindOf(format: MediaFormat): Description['kind'] {
  if (format in IMAGES) return 'image'
  if (format in VIDEOS) return 'video'
  return format === 'pdf' ? 'document' : 'captions'
}

/** Reads the headers of a content. Throws the errors of `source.ts`. */
export function describe(source: Source, format: MediaFormat): Description {
  const reader = new Reader(source)
  if (format in IMAGES) return describeImage(IMAGES[format as ImageFormat](reader))
  if (format in VIDEOS)
    return { kind: 'video', container: format as VideoFormat, ...VIDEOS[format as VideoFormat](reader) }
  if (format === 'pdf') return { kind: 'document', ...readPdf(reader) }
  return { kind: 'captions', captions: parseCaptions(source.read(0, source.size), format as CaptionFormat) }
}

/** Width and height as displayed: orientations 5 to 8 lay the picture on its side. */
function describeImage(header: ImageHeader): Extract<Description, { kind: 'image' }> {
  const { width, height, orientation } = header
  return { kind: 'image', ...header, ...(orientation >= 5 ? { width: height, height: width } : {}) }
}
