/** Characters of a PP-OCR recogniser by class less one, from its dictionary: one a line, then the space. */
export function parseAlphabet(dictionary: string): string[] {
  return [...dictionary.replace(/\r?\n$/, '').split(/\r?\n/), ' ']
}
