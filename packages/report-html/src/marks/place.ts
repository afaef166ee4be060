import type { Finding, SourceMap, Text } from '@lisible/core'

/** Half-open range of a text, in UTF-16 code units of its value. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Which characters of a text a finding marks; `undefined` when it is about something else, or about none. */
export function placeIn({ value, map }: Text, { start, end }: Finding): TextRange | undefined {
  if (!map.exact || value === '' || end.offset <= start.offset) return undefined
  const whole = map.locate(0, value.length)
  if (start.offset < whole.start || end.offset > whole.end) return undefined
  const range = {
    start: firstFrom(map, value.length, start.offset),
    end: lastUpTo(map, value.length, end.offset),
  }
  return range.end > range.start ? range : undefined
}

/** The first character that starts at `offset` of the file or after it. */
function firstFrom(map: SourceMap, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (map.locate(middle, middle + 1).start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The end of the last character that ends at `offset` of the file or before it. */
function lastUpTo(map: SourceMap, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map.locate(middle - 1, middle).end <= offset) low = middle
    else high = middle - 1
  }
  return low
}
