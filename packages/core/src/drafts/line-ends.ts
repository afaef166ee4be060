import type { Encode } from '../source-map/source-map.js'

/** Writes a plain text with the line ends of the file it goes into. */
export function lineEndEncoder(source: string): Encode {
  const at = source.search(/[\r\n]/)
  const lineEnd = at === -1 ? '\n' : source[at] === '\n' ? '\n' : source[at + 1] === '\n' ? '\r\n' : '\r'
  return (text) => (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd))
}
