import type { Publication } from '../../tree/nodes.js'
import { assemble } from '../assemble.js'
import type { ParseOptions, Problem } from '../draft.js'
import type { HostMap, HostNode } from '../host/host-node.js'
import type { Parsed } from '../parsed.js'
import { syntaxRule } from '../problems.js'
import { foldKey } from '../record/fields.js'
import { RecordReader } from '../record/reader.js'
import { readRecord } from '../record/record.js'
import { fromPostiz } from './postiz.js'
import { columnNames, renameKeys } from './rename-keys.js'

/** Makes publications of the values of a YAML or JSON file (`foreign`: made by a tool): one, or a list of them. */
export function readPublications(
  nodes: readonly HostNode[],
  options: ParseOptions,
  { foreign }: { readonly foreign: boolean },
): Parsed {
  const reader = new RecordReader({ foreign, keepExtra: options.keepExtra === true })
  const names = columnNames(options.columns)
  const publications: Publication[] = []
  const problems: Problem[] = []
  for (const item of nodes.flatMap(items)) {
    const map = item.kind === 'scalar' && typeof item.value === 'string' ? textAlone(item) : item
    if (map.kind !== 'map') {
      if (map.kind === 'scalar' && map.value === null) continue
      problems.push({ rule: syntaxRule, message: 'notAMap', data: {}, place: map.range })
      continue
    }
    const record = readRecord(renameKeys(fromPostiz(map) ?? map, names), reader)
    publications.push(assemble({ record, sections: [], comments: [], position: map.range }, options))
  }
  problems.push(...reader.problems)
  return { publications, problems }
}

const listKeys = new Set(['publications', 'posts', 'drafts', 'brouillons', 'items'])

/** The publications in a value: the items of a list, also of one under a key such as `posts`. */
function items(node: HostNode): readonly HostNode[] {
  if (node.kind === 'list') return node.items
  if (node.kind === 'map' && !fromPostiz(node)) {
    for (const { key, value } of node.entries) {
      if (value.kind === 'list' && listKeys.has(foldKey(String(key.value ?? '')))) return value.items
    }
  }
  return [node]
}

function textAlone(node: HostNode & { kind: 'scalar' }): HostMap {
  const key = { ...node, value: 'text' }
  return { kind: 'map', entries: [{ key, value: node }], range: node.range }
}
