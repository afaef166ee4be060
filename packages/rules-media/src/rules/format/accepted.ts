import type { MediaFormat } from '@lisible/core'

/** Names under which facts of networks list each format. */
const NAMES: Readonly<Record<MediaFormat, readonly string[]>> = {
  jpeg: ['jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  heic: ['heic', 'heif'],
  tiff: ['tiff'],
  bmp: ['bmp'],
  svg: ['svg'],
  mp4: ['mp4', 'm4v'],
  mov: ['mov'],
  webm: ['webm'],
  matroska: ['mkv'],
  avi: ['avi'],
  pdf: ['pdf'],
  srt: ['srt'],
  vtt: ['vtt'],
}

/** Whether a list of a network names the format. `image/*` stands for pictures made of pixels. */
export function accepts(formats: readonly string[], format: MediaFormat): boolean {
  if (formats.includes('image/*')) return format !== 'svg'
  return NAMES[format].some((name) => formats.includes(name))
}

/** `image/*` for people, and the others in capitals. */
export function formatNames(formats: readonly string[], locale: 'fr' | 'en'): string[] {
  return formats.map((name) => {
    if (name === 'image/*') return locale === 'fr' ? 'toute image' : 'any picture'
    return names.get(name) ?? name.toUpperCase()
  })
}

const names = new Map([
  ['webp', 'WebP'],
  ['webm', 'WebM'],
])
