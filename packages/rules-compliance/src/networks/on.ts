import type { Locale } from '@lisible/core'
import { labelOf, type NetworkId, resolveFormat } from '@lisible/networks'

/** Of references as a draft writes them (`instagram/reel`), those of some networks. */
export function refsOn(refs: readonly string[], networks: ReadonlySet<NetworkId>): string[] {
  return refs.filter((ref) => {
    const resolved = resolveFormat(ref)
    return resolved.ok && networks.has(resolved.network.id)
  })
}

/** Networks for a sentence: `Facebook`, `Facebook et Instagram`. */
export function networksInWords(refs: readonly string[], locale: Locale): string {
  const names = [...new Set(refs.map((ref) => labelOf(ref, locale)))]
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`
}
