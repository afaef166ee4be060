/** Longest proposal that is shown whole, in UTF-16 code units. */
const LONGEST = 400

/**
 * A text on one line, with a sign for its line breaks: `là. ⏎ La suite`; of a very long one, the beginning and the end.
 */
export function onOneLine(text: string): string {
  const line = text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, ' ⏎ ') : text
  if (line.length <= LONGEST) return line
  // Halves of a surrogate pair that the cuts leave are dropped.
  const start = line.slice(0, LONGEST / 2).replace(/[\ud800-\udbff]$/, '')
  const end = line.slice(-LONGEST / 2).replace(/^[\udc00-\udfff]/, '')
  return `${start.trimEnd()} […] ${end.trimStart()}`
}
