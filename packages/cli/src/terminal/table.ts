import { stringWidth } from './width.js'

/** A table whose last column takes what is left of the line and wraps. Cells may hold colours. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  emphasise: (text: string) => string,
): string {
  const widths = head.map((cell, i) =>
    Math.max(stringWidth(cell), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  )
  const last = head.length - 1
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0)
  const room = Math.max(20, columns - before)
  const line = (cells: readonly string[]) => {
    const start = cells.slice(0, last).map((cell, i) => cell + ' '.repeat(widths[i]! - stringWidth(cell) + 2))
    return wrapWords(cells[last] ?? '', room).map(
      (text, i) => (i === 0 ? start.join('') : ' '.repeat(before)) + text,
    )
  }
  return [...line(head).map(emphasise), ...rows.flatMap(line)].map((text) => text.trimEnd()).join('\n')
}

/** Breaks at ordinary spaces only: no-break spaces hold. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
