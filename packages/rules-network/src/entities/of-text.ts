import type { Text } from '@lisible/core'
import { type Entity, entities, entityGrammar, type NetworkId } from '@lisible/networks'

/** Rules ask for the same text one after the other. */
let readIn: Text | undefined
const byGrammar = new Map<string, readonly Entity[]>()

/** What a network makes clickable in a text, read once however many rules and networks of one grammar ask. */
export function entitiesOf(text: Text, network: NetworkId): readonly Entity[] {
  if (text !== readIn) {
    byGrammar.clear()
    readIn = text
  }
  const grammar = entityGrammar(network)
  let found = byGrammar.get(grammar)
  if (!found) {
    found = entities(text.value, network)
    byGrammar.set(grammar, found)
  }
  return found
}

/** The hashtag that a network makes at an offset of a text. */
export function hashtagAt(text: Text, network: NetworkId, start: number): Entity | undefined {
  const found = entitiesOf(text, network)
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const entity = found[low]
  return entity?.start === start && entity.kind === 'hashtag' ? entity : undefined
}
