import type { SourceRange } from '../../source-map/position.js'
import { type SourceMap, WholeMap } from '../../source-map/source-map.js'

/**
 * A value of a structured host (YAML, JSON, a CSV row), with its places: what every format is read into
 * before a publication is made of it.
 */
export type HostNode = HostScalar | HostList | HostMap

export interface DecodedText {
  readonly value: string
  readonly map: SourceMap
}

export interface HostScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The scalar as text with its map, decoded on demand. */
  text(): DecodedText
  readonly range: SourceRange
}

export interface HostList {
  readonly kind: 'list'
  readonly items: readonly HostNode[]
  readonly range: SourceRange
}

export interface HostMap {
  readonly kind: 'map'
  readonly entries: readonly HostEntry[]
  readonly range: SourceRange
}

export interface HostEntry {
  readonly key: HostScalar
  readonly value: HostNode
}

/** The plain JavaScript value of a node. Keys become strings. */
export function toValue(node: HostNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toValue)
  return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value ?? ''), toValue(value)]))
}

/** A scalar that the author did not write as such: a key for a column, a value made of several. */
export function impliedScalar(value: HostScalar['value'], range: SourceRange): HostScalar {
  return {
    kind: 'scalar',
    value,
    range,
    text: () => ({ value: String(value ?? ''), map: new WholeMap(range) }),
  }
}
