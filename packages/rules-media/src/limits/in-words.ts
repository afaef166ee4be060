import type { Locale } from '@lisible/core'
import { labelOf } from '@lisible/networks'

/** Networks for a sentence: `X`, `X et Bluesky`, `X, Bluesky and Mastodon`. */
export function inWords(refs: readonly string[], locale: Locale): string {
  return listed(
    refs.map((ref) => labelOf(ref, locale)),
    locale === 'fr' ? 'et' : 'and',
  )
}

/** `JPEG`, `JPEG ou PNG`, `JPEG, PNG or GIF`. */
export function listed(names: readonly string[], last: string): string {
  const unique = [...new Set(names)]
  const end = unique.pop() ?? ''
  return unique.length === 0 ? end : `${unique.join(', ')} ${last} ${end}`
}
