import { type NetworkId, resolveFormat } from '@lisible/networks'

/** Of references as a draft writes them (`instagram/reel`), those of some networks. */
export function refsOn(refs: readonly string[], networks: ReadonlySet<NetworkId>): string[] {
  return refs.filter((ref) => {
    const resolved = resolveFormat(ref)
    return resolved.ok && networks.has(resolved.network.id)
  })
}
