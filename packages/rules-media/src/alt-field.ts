import { factOf, resolveFormat } from '@lisible/networks'

/** Those of the networks that have a field for an alternative text; an unknown name counts as one that has. */
export function networksWithAlt(networks: readonly string[]): readonly string[] {
  return networks.filter((ref) => {
    const resolved = resolveFormat(ref)
    return !resolved.ok || factOf(resolved.format, 'altSupported')?.value !== false
  })
}
