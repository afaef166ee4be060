import type { Locale } from './locale.js'

const separators: Readonly<Record<Locale, string>> = { fr: '\u202f', en: ',' }

/** `1 240`, `1,240`: a whole number as `Intl` groups it, which takes ten milliseconds and more to open once. */
export function formatNumber(value: number, locale: Locale): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separators[locale])
}
