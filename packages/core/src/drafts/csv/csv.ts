import { closest } from '../../config/did-you-mean.js'
import type { Publication } from '../../tree/nodes.js'
import { assemble } from '../assemble.js'
import type { ParseOptions, Problem } from '../draft.js'
import { type CsvResult, type CsvRow, readCsv } from '../host/csv.js'
import { NetworkNames, otherDestination } from '../networks/network-names.js'
import type { Parsed } from '../parsed.js'
import { columnsRule, documentRule, syntaxRule } from '../problems.js'
import { RecordReader } from '../record/reader.js'
import { readRecord } from '../record/record.js'
import { columnNames } from '../structured/rename-keys.js'
import { type ColumnUse, columnHeaders, columnUse } from './columns.js'
import { headerless } from './headerless.js'
import { readRow } from './row.js'

/** Parses an editorial calendar: one publication a row. */
export function parseCsvDraft(source: string, options: ParseOptions): Parsed {
  const file = readCsv(source)
  const problems: Problem[] = file.errors.map(({ message, range }) => ({
    rule: syntaxRule,
    message: 'csv',
    data: { problem: message },
    place: range,
  }))
  const names = NetworkNames.of(options.knownNetworks)
  const { uses, rows } = readColumns(file, options, names, problems)
  const publications: Publication[] = []
  const reader = new RecordReader()
  const skipped = new Set<string>()
  const elsewhere = elsewhereOnce(names)
  for (const row of rows) {
    const { map, asides, destinations } = readRow(source, file, row, uses, names)
    if (map.entries.length === 0) continue
    // A row of the calendar that is for an e-mail or a blog is none of ours.
    if (destinations.length > 0 && destinations.every(({ value }) => elsewhere(value))) {
      const { value: name, range } = destinations[0]!
      if (!skipped.has(name))
        problems.push({ rule: documentRule, message: 'elsewhere', data: { name }, place: range })
      skipped.add(name)
      continue
    }
    const extra = options.keepExtra ? extraOf(row, uses, file.rows[0], rows) : undefined
    const record = readRecord(map, reader)
    record.asides = asides
    if (extra) record.extra = extra
    publications.push(assemble({ record, sections: [], comments: [], position: row.range }, options))
  }
  return { publications, problems: [...problems, ...reader.problems] }
}

/** Cells of columns that are not read, under their header (or number). */
function extraOf(
  row: CsvRow,
  uses: readonly (ColumnUse | undefined)[],
  header: CsvRow | undefined,
  rows: readonly CsvRow[],
): Record<string, unknown> | undefined {
  const extra: Record<string, unknown> = {}
  const named = header && header !== rows[0] ? header : undefined
  for (const [index, { value }] of row.cells.entries()) {
    const use = uses[index]
    const read = use && use.kind !== 'unread' && use.kind !== 'pollDuration'
    if (!read && value !== '') extra[named?.cells[index]?.value.trim() || String(index + 1)] = value
  }
  return Object.keys(extra).length > 0 ? extra : undefined
}

/** Whether a name is that of a place outside the networks; each name is looked at once. */
function elsewhereOnce(names: NetworkNames): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    let result = known.get(name)
    if (result === undefined) {
      result = names.find(name).length === 0 && otherDestination(name) !== undefined
      known.set(name, result)
    }
    return result
  }
}

function readColumns(
  file: CsvResult,
  options: ParseOptions,
  names: NetworkNames,
  problems: Problem[],
): { uses: readonly (ColumnUse | undefined)[]; rows: readonly CsvRow[] } {
  const [header, ...rows] = file.rows
  if (!header) return { uses: [], rows: [] }
  const columns = columnNames(options.columns)
  const numbered = header.cells.map((_, index) => columns.get(String(index + 1)))
  if (numbered.some((use) => use !== undefined)) {
    const uses = numbered.map((use) => (use === undefined ? undefined : columnUse(use, new Map(), names)))
    return { uses, rows: file.rows }
  }
  const uses = header.cells.map(({ value }) => columnUse(value.trim(), columns, names))
  const known = uses.filter((use) => use !== undefined).length
  const guessed = known === 0 ? headerless(header) : undefined
  if (guessed) return { uses: guessed, rows: file.rows }
  if (!uses.some((use) => use?.kind === 'text')) {
    const data = { columns: header.cells.map(({ value }) => value.trim()) }
    problems.push({ rule: columnsRule, message: 'noText', data, place: header.range })
    return { uses, rows }
  }
  const near = nearColumn(header, uses)
  if (near) problems.push(near)
  problems.push(...columnsAgain(header, uses, rows))
  return { uses, rows }
}

/** What is published, of which a row has one. */
const single: readonly string[] = ['text', 'description', 'hashtags', 'contentWarning']

/** Columns that say what one before them says, in a row that has both: only the first is read. */
function columnsAgain(
  header: CsvRow,
  uses: readonly (ColumnUse | undefined)[],
  rows: readonly CsvRow[],
): Problem[] {
  return header.cells.flatMap((cell, index) => {
    const kind = uses[index]?.kind
    const first = uses.findIndex((use) => use?.kind === kind)
    if (kind === undefined || first === index || !single.includes(kind)) return []
    const isBoth = rows.some(({ cells }) => [first, index].every((at) => cells[at]?.value.trim()))
    if (!isBoth) return []
    const data = { key: cell.value.trim(), first: header.cells[first]!.value.trim() }
    return [{ rule: columnsRule, message: 'twice', data, place: cell.range }]
  })
}

/** The first column nobody knows whose header is nearly a known one: one finding a file. */
function nearColumn(header: CsvRow, uses: readonly (ColumnUse | undefined)[]): Problem | undefined {
  for (const [index, cell] of header.cells.entries()) {
    const key = cell.value.trim()
    if (uses[index] || key.length < 4) continue
    const candidates = closest(key, columnHeaders())
    if (candidates.length === 0) continue
    return {
      rule: columnsRule,
      message: 'near',
      data: { key, candidates },
      place: cell.range,
      expected: candidates,
    }
  }
  return undefined
}
