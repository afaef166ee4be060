const link = /(?:https?:\/\/t\.co\/[A-Za-z0-9]{10}|pic\.twitter\.com\/[A-Za-z0-9]{10})$/

/**
 * End of what X counts of an exported text: the links it appends for media (`https://t.co/…`, `pic.twitter.com/…`)
 * do not count (https://docs.x.com/fundamentals/counting-characters, 2026-05-20).
 */
export function endOfCounted(text: string): number {
  let end = text.trimEnd().length
  for (;;) {
    const found = link.exec(text.slice(Math.max(0, end - 40), end))
    if (!found) return end === text.trimEnd().length ? text.length : end
    end = text.slice(0, end - found[0].length).trimEnd().length
  }
}
