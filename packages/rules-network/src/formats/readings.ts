import type { Locale } from '@lisible/core'
import { type Fact, formatNumber } from '@lisible/networks'

/** Other values that sources give for the same limit, in the same unit. */
export function otherReadings({ value, unit, readings = [] }: Fact<number>): number[] {
  return readings.flatMap((reading) =>
    reading.value !== null && reading.value !== value && (reading.unit ?? unit) === unit
      ? [reading.value]
      : [],
  )
}

/** ` D’autres sources disent 30.`, a sentence to put behind a message; empty where sources agree. */
export function otherReadingsSentence(values: readonly number[], locale: Locale): string {
  if (values.length === 0) return ''
  const numbers = values.map((value) => formatNumber(value, locale))
  return locale === 'fr'
    ? ` D’autres sources disent ${numbers.join(' ou ')}.`
    : ` Other sources say ${numbers.join(' or ')}.`
}
