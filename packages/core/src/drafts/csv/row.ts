import { partOf } from '../../source-map/part-map.js'
import type { SourceRange } from '../../source-map/position.js'
import { type CsvCell, type CsvResult, type CsvRow, decodeCell } from '../host/csv.js'
import {
  type HostEntry,
  type HostMap,
  type HostNode,
  type HostScalar,
  impliedScalar,
} from '../host/host-node.js'
import type { NetworkNames } from '../networks/network-names.js'
import type { AsideRecord, PlacedText } from '../record/record.js'
import type { ColumnUse } from './columns.js'

/** A row as the keys of a publication, with what only some networks have. */
export interface RowPublication {
  readonly map: HostMap
  readonly asides: readonly AsideRecord[]
  /** Cells that name where the row goes. */
  readonly destinations: readonly PlacedText[]
}

interface RowCell {
  readonly use: ColumnUse
  readonly cell: CsvCell
}

/** Reads one row of a calendar. */
export function readRow(
  source: string,
  file: CsvResult,
  row: CsvRow,
  uses: readonly (ColumnUse | undefined)[],
  names: NetworkNames,
): RowPublication {
  const cells = new Map<ColumnUse['kind'], RowCell[]>()
  row.cells.forEach((cell, index) => {
    const use = uses[index]
    if (!use || use.kind === 'unread' || isBlank(cell.value)) return
    const same = cells.get(use.kind)
    if (same) same.push({ use, cell })
    else cells.set(use.kind, [{ use, cell }])
  })
  const scalar = (cell: CsvCell): HostScalar => cellScalar(source, cell, file)
  const entries: HostEntry[] = []
  const add = (name: string, value: HostNode | undefined) => {
    if (value) entries.push({ key: impliedScalar(name, value.range), value })
  }
  const all = (kind: ColumnUse['kind']): readonly RowCell[] => cells.get(kind) ?? none
  const first = (kind: ColumnUse['kind']) => {
    const found = all(kind)[0]
    return found && scalar(found.cell)
  }
  for (const [kind, name] of plainFields) add(name, first(kind))
  add('date', dateOf(all('date')[0]?.cell, all('time')[0]?.cell, scalar))
  const destinations = networksOf(all('networks'), all('network'), names, scalar)
  add(
    'networks',
    list(
      destinations.map(({ node }) => node),
      row.range,
    ),
  )
  add('media', list(mediaOf(all('media'), all('alt'), scalar), row.range))
  add('poll', pollOf(all('pollQuestion'), all('pollOption'), row.range, scalar))
  add('lint', lintOf(all('lint')[0]?.cell, scalar))
  const asides = (['title', 'firstComment'] as const).flatMap((kind) =>
    all(kind).map(({ use, cell }) => aside(kind, use, scalar(cell))),
  )
  return {
    map: { kind: 'map', entries, range: row.range },
    asides,
    destinations: destinations.map(({ placed }) => placed),
  }
}

const plainFields: readonly (readonly [ColumnUse['kind'], string])[] = [
  ['text', 'text'],
  ['hashtags', 'hashtags'],
  ['description', 'description'],
  ['contentWarning', 'content-warning'],
  ['lang', 'lang'],
  ['theme', 'theme'],
  ['axis', 'axis'],
  ['id', 'id'],
]

const none: readonly RowCell[] = []

function isBlank(value: string): boolean {
  return value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '')
}

function cellScalar(source: string, cell: CsvCell, file: CsvResult): HostScalar {
  return { kind: 'scalar', value: cell.value, range: cell.range, text: () => decodeCell(source, cell, file) }
}

function list(items: readonly HostNode[], range: SourceRange): HostNode | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items, range }
}

function aside(kind: 'title' | 'firstComment', use: ColumnUse, scalar: HostScalar): AsideRecord {
  const text = scalar.text()
  const network = 'network' in use ? use.network : undefined
  return {
    role: kind === 'title' ? 'title' : 'first-comment',
    text: { ...text, range: scalar.range },
    networks:
      network === undefined ? [] : [{ ...impliedScalar(network, scalar.range).text(), range: scalar.range }],
  }
}

/** A cell of rules that are off for the row: `spelling/unknown-word, a11y -- nom propre`. */
function lintOf(cell: CsvCell | undefined, scalar: (cell: CsvCell) => HostScalar): HostNode | undefined {
  if (!cell) return undefined
  const { value, map } = scalar(cell).text()
  const list = value
    .replace(/(?:^|\s)--(?:\s[\s\S]*)?$/, '')
    .replace(/^\s*(?:lisible-)?disable\b/i, (word) => ' '.repeat(word.length))
  const entries: HostEntry[] = []
  for (const match of list.matchAll(/[^\s,;]+/g)) {
    const range = map.locate(match.index, match.index + match[0].length)
    entries.push({ key: impliedScalar(match[0], range), value: impliedScalar('off', range) })
  }
  if (entries.length === 0)
    entries.push({ key: impliedScalar('all', cell.range), value: impliedScalar('off', cell.range) })
  return { kind: 'map', entries, range: cell.range }
}

/** `2026-12-03` and `18:00:00` in two columns are one date. */
function dateOf(date: CsvCell | undefined, time: CsvCell | undefined, scalar: (cell: CsvCell) => HostScalar) {
  if (!date) return undefined
  if (!time) return scalar(date)
  const iso = /^\d{4}-\d\d-\d\d$/.test(date.value.trim())
  return impliedScalar(`${date.value.trim()}${iso ? 'T' : ' '}${time.value.trim()}`, date.range)
}

const yes = /^(?:true|yes|oui|vrai|x|✓|✔|✅|1)$/i

function networksOf(
  named: readonly RowCell[],
  flags: readonly RowCell[],
  names: NetworkNames,
  scalar: (cell: CsvCell) => HostScalar,
): { node: HostScalar; placed: PlacedText }[] {
  const found: { node: HostScalar; placed: PlacedText }[] = []
  const push = (id: string, range: SourceRange) => {
    const node = impliedScalar(id, range)
    const { value, map } = node.text()
    found.push({ node, placed: { value, map, range } })
  }
  for (const { cell } of named) {
    const { value, map } = scalar(cell).text()
    const ids = names.find(value)
    for (const { id, start, end } of ids) push(id, map.locate(start, end))
    for (const part of value.matchAll(/[^,;|+&\s][^,;|+&]*/g)) {
      const text = part[0].trimEnd()
      const end = part.index + text.length
      if (ids.some((id) => id.start < end && part.index < id.end)) continue
      // Beside a name that is known, other words say something else (`LinkedIn, le matin`), unless they are slips.
      if (ids.length === 0 || names.isNearlyOne(text)) push(text, map.locate(part.index, end))
    }
  }
  for (const { use, cell } of flags) {
    if (use.kind === 'network' && yes.test(cell.value.trim())) push(use.network, cell.range)
  }
  return found
}

function mediaOf(
  media: readonly RowCell[],
  alts: readonly RowCell[],
  scalar: (cell: CsvCell) => HostScalar,
): HostNode[] {
  const files = media.flatMap(({ cell }) => filesOf(cell, scalar))
  return files.map((file, index) => {
    const alt = alts[index]?.cell
    if (!alt) return file
    const key = (name: string) => impliedScalar(name, file.range)
    return {
      kind: 'map',
      range: file.range,
      entries: [
        { key: key('file'), value: file },
        { key: key('alt'), value: scalar(alt) },
      ],
    }
  })
}

/** Several files in one cell: separated by `,`, `;`, `|` or line ends. */
function filesOf(cell: CsvCell, scalar: (cell: CsvCell) => HostScalar): HostScalar[] {
  const { value, map } = scalar(cell).text()
  const files: HostScalar[] = []
  for (const match of value.matchAll(/[^,;|\n\s][^,;|\n]*/g)) {
    const text = match[0].trimEnd()
    const range = map.locate(match.index, match.index + text.length)
    const part = partOf(map, match.index)
    files.push({ kind: 'scalar', value: text, range, text: () => ({ value: text, map: part }) })
  }
  return files
}

function pollOf(
  questions: readonly RowCell[],
  options: readonly RowCell[],
  range: SourceRange,
  scalar: (cell: CsvCell) => HostScalar,
): HostNode | undefined {
  if (options.length === 0) return undefined
  const question = questions[0]
  // One poll a row: that of the first network that has one.
  const network = options[0] && 'network' in options[0].use ? options[0].use.network : undefined
  const own = options.filter(({ use }) => ('network' in use ? use.network : undefined) === network)
  return {
    kind: 'map',
    range,
    entries: [
      ...(question ? [{ key: impliedScalar('question', range), value: scalar(question.cell) }] : []),
      {
        key: impliedScalar('options', range),
        value: { kind: 'list', items: own.map(({ cell }) => scalar(cell)), range },
      },
    ],
  }
}
