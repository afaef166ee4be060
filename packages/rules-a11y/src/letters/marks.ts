/** Lines drawn through, over or under letters: U+0332, U+0333, U+0334–0338, U+0305, U+20D2, U+20E5, U+20EB. */
const overlays = /[\u0305\u0332\u0333\u0334-\u0338\u20D2\u20E5\u20EB]/g

/** The text without lines drawn through letters. */
export function withoutOverlays(text: string): string {
  return text.replace(overlays, '').normalize('NFC')
}

/** The text without any mark that does not make one letter with its base. */
export function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{M}/gu, '')
}

/** A cheap look before the real one. */
export function mayHaveMarks(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    if (unit >= 0x300 && isMark(unit)) return true
  }
  return false
}

export function isOverlay(codePoint: number): boolean {
  return (
    (codePoint >= 0x332 && codePoint <= 0x338) ||
    codePoint === 0x305 ||
    codePoint === 0x20d2 ||
    codePoint === 0x20e5 ||
    codePoint === 0x20eb
  )
}

export function isMark(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    codePoint === 0x488 ||
    codePoint === 0x489 ||
    (codePoint >= 0x20d0 && codePoint <= 0x20f0 && codePoint !== 0x20e3 && codePoint !== 0x20e0)
  )
}
