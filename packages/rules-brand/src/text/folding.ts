let accented: RegExp | undefined

/**
 * A text in lower case, apostrophes as `'`, spaces that do not break as spaces: each character stays where it was.
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  const kept = lower.length === text.length ? lower : [...text].map(lowerInPlace).join('')
  return /[’‘ʼ\u00a0\u202f]/.test(kept) ? kept.replace(/[’‘ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ') : kept
}

/** The same without accents. */
export function bared(text: string): string {
  accented ??= /[\u00c0-\u024f\u1e00-\u1eff]/g
  return lowered(text).replace(accented, (letter) => letter.normalize('NFD').charAt(0))
}

function lowerInPlace(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Whether two writings differ by nothing but the kind of apostrophes and spaces. */
export function isSameWriting(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
}
