/**
 * Rows without spaces as `src/tables/row-table.ts` reads them: a line of those whose keys begin with the same two
 * letters, behind these letters.
 */
export function byInitials(rows: readonly { readonly key: string; readonly row: string }[]): string {
  const lines = new Map<string, string[]>()
  for (const { key, row } of rows) {
    if (key.length < 2) throw new Error(`"${key}" is too short for a table by two letters`)
    if (row.includes(' ')) throw new Error(`the row "${row}" has a space`)
    const initials = key.slice(0, 2)
    const line = lines.get(initials)
    if (line) line.push(row)
    else lines.set(initials, [row])
  }
  return [...lines].map(([initials, line]) => `${initials} ${line.join(' ')}`).join('\n')
}
