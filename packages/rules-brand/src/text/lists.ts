import type { Locale } from '@lisible/core'

/** Words as literals, any of which will do: `« a », « b » ou « c »`. */
export function anyOf(words: readonly string[], locale: Locale): string {
  return joined(words, locale, locale === 'fr' ? 'ou' : 'or')
}

/** Words as literals, all of them: `« a », « b » et « c »`. */
export function allOf(words: readonly string[], locale: Locale): string {
  return joined(words, locale, locale === 'fr' ? 'et' : 'and')
}

function joined(words: readonly string[], locale: Locale, last: string): string {
  const literals = words.map((word) => (locale === 'fr' ? `«\u00a0${word}\u00a0»` : `\`${word}\``))
  return literals.length < 2
    ? literals.join('')
    : `${literals.slice(0, -1).join(', ')} ${last} ${literals.at(-1)}`
}
