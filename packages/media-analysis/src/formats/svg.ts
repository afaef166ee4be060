import type { Reader } from '../source/source.js'
import type { ImageHeader } from './image-header.js'

/** Size that an SVG declares. It is never rendered: no reference in it is followed. */
export function readSvg(reader: Reader): ImageHeader {
  const head = new TextDecoder().decode(reader.bytes(0, Math.min(reader.size, 64 * 1024)))
  const tag = /<svg\b[^>]*>/i.exec(head)?.[0] ?? ''
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag)
  // 300 × 150: what browsers give a picture that declares no size.
  return {
    width: Math.round(length(tag, 'width') ?? Number(box?.[1] ?? 300)),
    height: Math.round(length(tag, 'height') ?? Number(box?.[2] ?? 150)),
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha: true,
    animated: false,
    frames: 1,
    exifGps: false,
  }
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

function length(tag: string, name: string): number | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']\\s*([\\d.]+)(px|pt|pc|in|cm|mm|)\\s*["']`).exec(tag)
  const unit = match ? UNITS[match[2]!] : undefined
  return unit === undefined ? undefined : Number(match![1]) * unit
}
