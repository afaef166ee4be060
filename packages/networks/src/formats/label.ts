import type { Localized } from './ids.js'
import { resolveFormat } from './resolve.js'

/** Name of a network or format for a sentence: `Instagram`, `Instagram (reel)`; a default format is its network. */
export function labelOf(ref: string, locale: keyof Localized): string {
  const resolved = resolveFormat(ref)
  if (!resolved.ok) return ref
  const { format, network } = resolved
  return format.default ? network.label[locale] : `${network.label[locale]} (${format.label[locale]})`
}
