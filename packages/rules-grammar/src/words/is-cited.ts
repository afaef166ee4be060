/** Characters that a cited word or phrase has beside it at most. */
const longest = 24

const opening = /(?:["“«`]|(?:^|[^A-Za-z])['‘’])[^"”»`\n]*$/
const closing = /^[^"“«`\n]*?(?:["”»`]|['’](?![A-Za-z]))/

/** Whether a word stands in a short quotation: it is spoken of, and not said. */
export function isCited(value: string, start: number, end: number): boolean {
  return (
    opening.test(value.slice(Math.max(0, start - longest), start)) &&
    closing.test(value.slice(end, end + longest))
  )
}
