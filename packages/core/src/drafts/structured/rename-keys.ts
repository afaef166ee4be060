import { joinTexts } from '../../source-map/joined-map.js'
import type { HostEntry, HostMap, HostNode, HostScalar } from '../host/host-node.js'
import { foldKey } from '../record/fields.js'

/** Columns of a configuration by folded name. */
export type ColumnNames = ReadonlyMap<string, string>

export function columnNames(columns: Readonly<Record<string, string>> | undefined): ColumnNames {
  return new Map(Object.entries(columns ?? {}).map(([written, field]) => [foldKey(written), field]))
}

/** The map with the keys that the configuration names under the names lisible reads; several texts joined. */
export function renameKeys(map: HostMap, names: ColumnNames): HostMap {
  if (names.size === 0) return map
  const entries: HostEntry[] = []
  const texts: HostEntry[] = []
  for (const entry of map.entries) {
    const field = names.get(foldKey(String(entry.key.value ?? '')))
    if (field === undefined) {
      entries.push(entry)
      continue
    }
    const renamed = { key: { ...entry.key, value: field }, value: entry.value }
    if (field === 'text') texts.push(renamed)
    else entries.push(renamed)
  }
  const first = texts[0]
  if (first) {
    const scalars = texts.map(({ value }) => value).filter(isText)
    entries.push({ key: first.key, value: texts.length === 1 ? first.value : joined(scalars, first.value) })
  }
  return { ...map, entries }
}

function isText(node: HostNode): node is HostScalar {
  return node.kind === 'scalar' && node.value !== null
}

function joined(scalars: readonly HostScalar[], fallback: HostNode): HostNode {
  const first = scalars[0]
  if (!first) return fallback
  const text = joinTexts(
    scalars.map((scalar) => scalar.text()),
    scalars.map(() => '\n\n'),
  )
  return { kind: 'scalar', value: text.value, text: () => text, range: first.range }
}
