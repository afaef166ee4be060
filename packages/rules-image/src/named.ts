import type { Locale } from '@lisible/core'
import { shortened } from './shortened.js'

/**
 * A line of a picture as the subject that begins a sentence: by its words, or as a text that could not be read.
 *
 * @param text the line as read; empty when it was not
 */
export function named(text: string, locale: Locale): string {
  const line = shortened(text)
  if (locale === 'fr') return line === '' ? 'Un texte de cette image' : `Le texte «\u00a0${line}\u00a0»`
  return line === '' ? 'A text in this picture' : `The text \`${line}\``
}

/** The same line after the preposition that French contracts (`du texte`, `d’un texte`) or English keeps (`of`). */
export function ofNamed(text: string, locale: Locale): string {
  const line = shortened(text)
  if (locale === 'fr') return line === '' ? 'd’un texte de cette image' : `du texte «\u00a0${line}\u00a0»`
  return line === '' ? 'of a text in this picture' : `of the text \`${line}\``
}

/**
 * A line and how many more share its fate, as the subject of a plural or singular verb.
 *
 * @param others number of further lines
 */
export function namedWith(text: string, others: number, locale: Locale): string {
  if (others === 0) return named(text, locale)
  const more =
    locale === 'fr'
      ? `${others} autre${others > 1 ? 's' : ''} ligne${others > 1 ? 's' : ''}`
      : `${others} other line${others > 1 ? 's' : ''}`
  return `${named(text, locale)} ${locale === 'fr' ? 'et' : 'and'} ${more}`
}
