/** Whether a word is in a pattern list; `undefined` when neither a pattern nor an exception covers it. */
export type WordPatterns = (word: string) => boolean | undefined

/**
 * Reads a pattern list: one word a line, a trailing `*` for any continuation, `!` for an exception, `#` for
 * a comment. The longest pattern that covers a word decides; an exact one wins over a prefix as long.
 */
export function parsePatterns(list: string): WordPatterns {
  const exact = new Map<string, boolean>()
  const prefixes = new Map<string, boolean>()
  let longest = 0
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const listed = !line.startsWith('!')
    const pattern = listed ? line : line.slice(1)
    if (pattern.endsWith('*')) prefixes.set(pattern.slice(0, -1), listed)
    else exact.set(pattern, listed)
    longest = Math.max(longest, pattern.length)
  }
  return (word) => {
    const whole = exact.get(word)
    if (whole !== undefined) return whole
    for (let length = Math.min(longest, word.length); length > 0; length--) {
      const listed = prefixes.get(word.slice(0, length))
      if (listed !== undefined) return listed
    }
    return undefined
  }
}
