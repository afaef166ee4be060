import type { CsvRow } from '../host/csv.js'
import type { ColumnUse } from './columns.js'

const date =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[A-Z][a-z]{2} \d{1,2}, \d{4})(?:[T ,]+\d{1,2}[:h]\d{2}(?::\d{2})?.*)?$/

/**
 * Columns of a file without header, by its first row: Hootsuite's (date, message, link) or SocialPilot's
 * (content, image, date…). `undefined` when no cell is a date.
 */
export function headerless(row: CsvRow): (ColumnUse | undefined)[] | undefined {
  const cells = row.cells.map(({ value }) => value.trim())
  const dated = cells.findIndex((value) => date.test(value))
  if (dated === -1 || cells.length < 2) return undefined
  return cells.map((value, index): ColumnUse | undefined => {
    if (index === dated) return { kind: 'date' }
    if (index === (dated === 0 ? 1 : 0)) return { kind: 'text' }
    return dated > 1 && index === 1 && value !== '' ? { kind: 'media' } : undefined
  })
}
