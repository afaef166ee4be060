/** `🇫🇷`, or a flag of tags (`🏴󠁧󠁢󠁥󠁮󠁧󠁿`). */
export function isFlag(emoji: string): boolean {
  const first = emoji.codePointAt(0) as number
  if (first >= 0x1f1e6 && first <= 0x1f1ff) return emoji.length >= 4
  return first === 0x1f3f4 && emoji.codePointAt(2) === 0xe0067
}

/** `1️⃣`, `#️⃣`: a digit or a sign in a key. */
export function isKeycap(emoji: string): boolean {
  return emoji.includes('\u20E3')
}

/** `⭐`, `🌟`: stars that may be a rating. */
export function isStar(emoji: string): boolean {
  return emoji.startsWith('\u2B50') || emoji.startsWith('🌟')
}

/** `©`, `®`, `™`: legal signs that only look like emoji. */
export function isLegalSign(emoji: string): boolean {
  return /^[©®™]/.test(emoji)
}

/** The emoji as it is compared: without skin tone and selectors. */
export function bareEmoji(emoji: string): string {
  return emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '')
}
