import { resolveFormat } from '@lisible/networks'

/** A network by any of its names: its id, or what may have been meant. */
export type NetworkLookUp = { readonly id: string } | { readonly candidates: readonly string[] }

/**
 * Id of a network or format by any of its names, or the nearest ids when there is none.
 * The default format of a network goes by the network's own id: `x`, not `x/post`.
 */
export function lookUpNetwork(name: string): NetworkLookUp {
  const resolved = resolveFormat(name)
  if (!resolved.ok) return { candidates: resolved.error.suggestions }
  return { id: resolved.format.default ? resolved.network.id : resolved.format.id }
}

/** Id of a network or format; a name nobody knows stays as it is, for a rule to report. */
export function canonicalNetwork(name: string): string {
  const found = lookUpNetwork(name)
  return 'id' in found ? found.id : name
}
