import type { Locale } from '@lisible/core'

/** What a command that reads what is typed waits for, and how the typing ends. */
export function waitingForText(locale: Locale, platform = process.platform): string {
  const isWindows = platform === 'win32'
  if (locale === 'fr') {
    const end = isWindows ? 'Ctrl+Z, puis Entrée,' : 'Ctrl+D'
    return `lisible attend le texte du brouillon\u00a0: tapez-le ou collez-le, puis ${end} sur une ligne vide.\n`
  }
  const end = isWindows ? 'Ctrl+Z, then Enter,' : 'Ctrl+D'
  return `lisible waits for the text of the draft: type or paste it, then ${end} on an empty line.\n`
}
