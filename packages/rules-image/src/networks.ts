/**
 * Networks that a measure treats alike, in the order in which they come; one group without networks for a draft
 * that names none.
 */
export function groupedBy<Key>(
  networks: readonly string[],
  key: (network: string | undefined) => Key,
): Map<Key, readonly string[]> {
  if (networks.length === 0) return new Map([[key(undefined), []]])
  const groups = new Map<Key, string[]>()
  for (const network of networks) {
    const own = key(network)
    const group = groups.get(own)
    if (group) group.push(network)
    else groups.set(own, [network])
  }
  return groups
}
