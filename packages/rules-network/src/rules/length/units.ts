import { formatNumber, type Locale } from '@lisible/core'
import type { CountingUnit } from '@lisible/networks'

/** `312 caractères`, `312 bytes`: a length in the unit of its network. */
export function amount(length: number, unit: CountingUnit, locale: Locale): string {
  const one = locale === 'fr' ? Math.abs(length) < 2 : length === 1
  const word = (unit === 'utf8-bytes' ? bytes : characters)[locale]
  return `${formatNumber(length, locale)}\u00a0${one ? word : `${word}s`}`
}

const characters = { fr: 'caractère', en: 'character' } as const
const bytes = { fr: 'octet', en: 'byte' } as const

/** How the network counts, where it is not what a word processor says. */
export const howCounted: Readonly<Record<Locale, Partial<Record<CountingUnit, string>>>> = {
  fr: {
    'weighted-characters': 'un lien y compte 23, un emoji 2',
    'utf8-bytes': 'en octets\u00a0: une lettre accentuée en vaut 2, «\u00a0’\u00a0» 3, un emoji 4 ou plus',
    'code-points-emoji-bytes': 'un emoji y compte 4 ou plus',
    'utf16-units': 'un emoji y compte 2 ou plus',
  },
  en: {
    'weighted-characters': 'a link counts 23 there, an emoji 2',
    'utf8-bytes': 'in bytes: an accented letter takes 2, `’` 3, an emoji 4 or more',
    'code-points-emoji-bytes': 'an emoji counts 4 or more there',
    'utf16-units': 'an emoji counts 2 or more there',
  },
}
