/** A text on one line, with a sign for its line breaks: `là. ⏎ La suite`. */
export function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, ' ⏎ ') : text
}
