import type { Locale } from '@lisible/core'
import { labelOf } from '@lisible/networks'

/** Networks for a sentence: `X`, `X et Bluesky`, `X, Bluesky and Mastodon`. */
export function inWords(refs: readonly string[], locale: Locale): string {
  const names = [...new Set(refs.map((ref) => labelOf(ref, locale)))]
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`
}
