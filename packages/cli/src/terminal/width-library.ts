import stringWidth from 'string-width'

/** The `string-width` package, behind one function so that a bundler can load it on first use. */
export function stringWidthLibrary(): typeof stringWidth {
  return stringWidth
}
