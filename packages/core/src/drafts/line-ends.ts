import type { Encode } from '../source-map/source-map.js'

/** Writes a plain text with the line ends of the file it goes into. */
export function lineEndEncoder(source: string): Encode {
  const at = source.search(/[\r\n]/)
  const lineEnd = at === -1 ? '\n' : source[at] === '\n' ? '\n' : source[at + 1] === '\n' ? '\r\n' : '\r'
  return (text, { place, replaced }) => {
    // A comment between two pieces of a text is not the text's to delete.
    if (source.slice(place.start, place.end).includes('<!--') && !replaced.includes('<!--')) return undefined
    return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)
  }
}
