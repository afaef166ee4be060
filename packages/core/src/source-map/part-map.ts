import type { SourceMap } from './source-map.js'

/** The map of a part of a text: of the characters from `offset` on. */
export function partOf(map: SourceMap, offset: number): SourceMap {
  return {
    exact: map.exact,
    locate: (start, end) => map.locate(offset + start, offset + end),
    edit: (start, end, replacement) => map.edit(offset + start, offset + end, replacement),
  }
}
