import type { Locale } from '@lisible/core'

/** A contrast ratio for a sentence, `2,1:1`; cut, not rounded, so that a failing ratio never reads as its threshold. */
export function ratio(value: number, locale: Locale): string {
  const text = (Math.floor(value * 10 + 1e-9) / 10).toString()
  return `${locale === 'fr' ? text.replace('.', ',') : text}:1`
}
