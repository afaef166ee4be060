/** Is what ends at `start` and begins again at `end` inside quotation marks of its line? */
export function isQuoted(value: string, start: number, end: number): boolean {
  const lineStart = value.lastIndexOf('\n', start - 1) + 1
  const next = value.indexOf('\n', end)
  const lead = value.slice(lineStart, start)
  const rest = value.slice(end, next === -1 ? undefined : next)
  return (
    (lead.lastIndexOf('«') > lead.lastIndexOf('»') && rest.includes('»')) ||
    (lead.lastIndexOf('“') > lead.lastIndexOf('”') && rest.includes('”')) ||
    (count(lead, '"') % 2 === 1 && rest.includes('"'))
  )
}

function count(value: string, sign: string): number {
  return value.split(sign).length - 1
}
