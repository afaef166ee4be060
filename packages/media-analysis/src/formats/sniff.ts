import type { MediaFormat } from '@lisible/core/media'

/** Format of a content by its first bytes (a few hundred are enough), whatever its name says. */
export function sniff(head: Uint8Array): MediaFormat | undefined {
  const tag = (start: number, length: number) => String.fromCharCode(...head.subarray(start, start + length))
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (tag(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (/^GIF8[79]a/.test(tag(0, 6))) return 'gif'
  if (tag(0, 4) === 'RIFF' && tag(8, 4) === 'WEBP') return 'webp'
  if (tag(0, 4) === 'RIFF' && tag(8, 4) === 'AVI ') return 'avi'
  if (tag(0, 4) === 'II*\0' || tag(0, 4) === 'MM\0*') return 'tiff'
  if (tag(0, 2) === 'BM' && head.length >= 26) return 'bmp'
  if (tag(0, 5) === '%PDF-') return 'pdf'
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3)
    return tag(0, 64).includes('webm') ? 'webm' : 'matroska'
  const box = tag(4, 4)
  if (box === 'ftyp') return brand(tag(8, 4), tag(16, Math.max(0, Math.min(64, head.length - 16))))
  if (box === 'moov' || box === 'mdat' || box === 'wide' || box === 'free') return 'mov'
  return sniffText(head)
}

/** Format of an ISO base media file by its major brand, then by those it is compatible with. */
function brand(major: string, compatible: string): MediaFormat | undefined {
  const brands = `${major} ${compatible}`
  if (/avi[fs]/.test(major)) return 'avif'
  if (/hei[cxms]|hev[cxms]/.test(major)) return 'heic'
  if (/mif1|msf1/.test(major)) return /avi[fs]/.test(brands) ? 'avif' : 'heic'
  if (major === 'qt  ') return 'mov'
  return 'mp4'
}

function sniffText(head: Uint8Array): MediaFormat | undefined {
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '')
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt'
  if (/^\s*(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/.test(text)) return 'srt'
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?>\s*)*<svg[\s>]/i.test(text))
    return 'svg'
  return undefined
}

/** Extensions in use for each format, in lower case. */
const EXTENSIONS: Readonly<Record<MediaFormat, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png', 'apng'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  heic: ['heic', 'heif'],
  tiff: ['tif', 'tiff'],
  bmp: ['bmp'],
  svg: ['svg'],
  mp4: ['mp4', 'm4v'],
  mov: ['mov', 'qt'],
  webm: ['webm'],
  matroska: ['mkv'],
  avi: ['avi'],
  pdf: ['pdf'],
  srt: ['srt'],
  vtt: ['vtt'],
}

/** Whether the extension of a name is one used for the format. A name without extension matches nothing. */
export function extensionMatches(name: string, format: MediaFormat): boolean {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && EXTENSIONS[format].includes(extension)
}

/** Format that an extension announces, when it is one of those in use. */
export function formatOfExtension(name: string): MediaFormat | undefined {
  return (Object.keys(EXTENSIONS) as MediaFormat[]).find((format) => extensionMatches(name, format))
}
