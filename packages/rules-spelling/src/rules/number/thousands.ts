import { type Text, TokenKind } from '@lisible/core'

/** A number whose thousands are set apart by full stops, with the currency behind it. */
export interface Thousands {
  readonly end: number
  readonly expected: string
}

const noBreak = '\u00a0'
const grouped = /^\d{1,3}(?:\.\d{3})+$/
/** Prices and areas, which nobody gives to the thousandth. */
const whole = new Set('€ $ £ euros euro francs dollars cfa fcfa m² m2'.split(' '))
/** Nouns that come with decimals: « 12.345 tonnes » may be a little more than twelve. */
const measures = new Set(
  'millions milliards tonnes grammes kilos kilogrammes mètres kilomètres litres hectares degrés secondes minutes heures points watts'.split(
    ' ',
  ),
)

/**
 * The number at `index` with spaces for full stops, where these surely set thousands apart: a price, or a count of
 * what is counted whole. Versions, addresses, measures and prices of a litre are left alone.
 */
export function spaceThousands({ tokens }: Text, index: number): Thousands | undefined {
  const written = tokens.text(index)
  if (!grouped.test(written)) return undefined
  // One group behind a single figure reads as three decimals, unless they are round: « 1.459 € » is a litre of petrol.
  if (/^\d\.\d{3}$/.test(written) && !/^[1-9]\.\d00$/.test(written)) return undefined
  if (written.startsWith('0')) return undefined
  const spaced = tokens.kind(index + 1) === TokenKind.space
  const next = spaced ? index + 2 : index + 1
  const what = tokens.text(next)
  const number = written.replaceAll('.', noBreak)
  if (whole.has(what.toLowerCase())) {
    if (tokens.text(next + 1) === '/') return undefined
    if (tokens.kind(next) !== TokenKind.symbol) return { end: tokens.end(index), expected: number }
    return { end: tokens.end(next), expected: number + noBreak + what }
  }
  if (!spaced || tokens.kind(next) !== TokenKind.word || !isCounted(what)) return undefined
  return { end: tokens.end(index), expected: number }
}

/** Whether a word is a plural of what is counted one by one. */
function isCounted(word: string): boolean {
  return /^[a-zà-ÿœ]{3,}[sx]$/.test(word) && !measures.has(word)
}
