import { stringWidthLibrary } from './width-library.js'

/** Printable Latin text and its punctuation: one cell a character. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f]*$/

/** Cells that a text takes in a terminal, colours left out. */
export function stringWidth(text: string): number {
  return plain.test(text) ? text.length : stringWidthLibrary()(text)
}
