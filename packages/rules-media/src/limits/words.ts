import type { Locale } from '@lisible/core'
import { type Confidence, formatBytes, formatNumber, formatSeconds } from '@lisible/networks'

const MEBIBYTE = 1_048_576

/**
 * A size next to a limit, in a unit of the limit and never rounded to its other side: `5,1 Mo` for 5,020,000 bytes
 * where 5,000,000 are allowed.
 */
export function bytesBeside(bytes: number, limit: number, locale: Locale): string {
  const binary = limit % MEBIBYTE === 0 && bytes >= MEBIBYTE
  const unit = binary ? MEBIBYTE : bytes >= 1e9 ? 1e9 : bytes >= 1e6 ? 1e6 : bytes >= 1e3 ? 1e3 : 1
  const tenths = (bytes / unit) * (unit === 1 ? 1 : 10)
  const rounded = (bytes > limit ? Math.ceil(tenths) : Math.floor(tenths)) / (unit === 1 ? 1 : 10)
  if (!binary) return formatBytes(Math.round(rounded * unit), locale)
  return `${formatNumber(rounded, locale)}\u00a0Mi${locale === 'fr' ? 'o' : 'B'}`
}

/** A duration as it was measured, to the tenth below a minute: `141 s`, `2 min 21 s`. */
export function measuredDuration(seconds: number, locale: Locale): string {
  if (seconds < 60) return formatSeconds(Math.round(seconds * 10) / 10, locale)
  const whole = Math.round(seconds)
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join(' ')
}

const according: Readonly<Record<Locale, Readonly<Partial<Record<Confidence, string>>>>> = {
  fr: {
    'third-party': ' (d’après des outils de publication)',
    unsure: ' (à confirmer\u00a0: les sources ne sont pas sûres)',
  },
  en: {
    'third-party': ' (according to publishing tools)',
    unsure: ' (to be confirmed: sources are not sure)',
  },
}

/** Who says so, where it is not the network itself. */
export function authority(confidence: Confidence, locale: Locale): string {
  return according[locale][confidence] ?? ''
}

/** A ratio of width to height as people say it: `4:5`, `1,91:1`. */
export function ratioInWords(ratio: number, locale: Locale): string {
  for (const [width, height] of usual)
    if (Math.abs(ratio / (width / height) - 1) < 0.005) return `${width}:${height}`
  const [first, second] = ratio >= 1 ? [ratio, 1] : [1, 1 / ratio]
  const side = (value: number) => formatNumber(Math.round(value * 100) / 100, locale)
  return `${side(first)}:${side(second)}`
}

const usual = [
  [1, 1],
  [4, 5],
  [5, 4],
  [3, 4],
  [4, 3],
  [2, 3],
  [3, 2],
  [9, 16],
  [16, 9],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const
