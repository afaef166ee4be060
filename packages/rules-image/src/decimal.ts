import type { Locale } from '@lisible/core'

/** A number for a sentence with at most one decimal: `7,4`, `12`. */
export function decimal(value: number, locale: Locale): string {
  const text = (Math.round(value * 10) / 10).toString()
  return locale === 'fr' ? text.replace('.', ',') : text
}
