/** Words of a text as they are compared: small letters, no accents, no signs. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The same as one string: equal for texts that differ by case, accents and signs alone. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ')
}
