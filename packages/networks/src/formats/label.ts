import type { Localized } from './ids.js'
import { resolveFormat } from './resolve.js'

/** Name of a network or format for a sentence: `Instagram`, `Instagram (reel)`; a default format is its network. */
export function labelOf(ref: string, locale: keyof Localized): string {
  const resolved = resolveFormat(ref)
  if (!resolved.ok) return ref
  const { format, network } = resolved
  return format.default ? network.label[locale] : `${network.label[locale]} (${format.label[locale]})`
}

/** Networks and formats for a sentence, each once: `X`, `X et Bluesky`, `X, Bluesky and Mastodon`. */
export function labelsInWords(refs: readonly string[], locale: keyof Localized): string {
  const labels = [...new Set(refs.map((ref) => labelOf(ref, locale)))]
  const last = labels.pop() ?? ''
  return labels.length === 0 ? last : `${labels.join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`
}
