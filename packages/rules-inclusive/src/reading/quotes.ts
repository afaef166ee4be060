const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"' }
const signs = /[«»“”„‹›"\n]/gu

/**
 * Ranges between quotation marks, marks included. A pair that does not close within its paragraph (up to a blank
 * line) is none; nested pairs belong to the outer one.
 */
export function quotedRanges(value: string): (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let open = -1
  let closer = ''
  let lastBreak = -2
  for (const match of value.matchAll(signs)) {
    const sign = match[0]
    if (sign === '\n') {
      if (lastBreak === match.index - 1) open = -1
      lastBreak = match.index
    } else if (open >= 0) {
      if (sign === closer) {
        ranges.push([open, match.index])
        open = -1
      }
    } else if (sign in closers) {
      open = match.index
      closer = closers[sign] as string
    }
  }
  return ranges
}
