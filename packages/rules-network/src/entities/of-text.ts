import type { Text } from '@lisible/core'
import { type Entity, entities, type NetworkId } from '@lisible/networks'

const read = new WeakMap<Text, Map<NetworkId, readonly Entity[]>>()

/** What a network makes clickable in a text, read once however many rules ask. */
export function entitiesOf(text: Text, network: NetworkId): readonly Entity[] {
  let byNetwork = read.get(text)
  if (!byNetwork) {
    byNetwork = new Map()
    read.set(text, byNetwork)
  }
  let found = byNetwork.get(network)
  if (!found) {
    found = entities(text.value, network)
    byNetwork.set(network, found)
  }
  return found
}
