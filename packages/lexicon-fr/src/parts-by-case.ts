/** A stretch of a text without spaces. */
export interface PartByCase {
  readonly value: string
  /** UTF-16 offset in the text. */
  readonly start: number
  readonly kind: 'letters' | 'number' | 'mark'
}

/**
 * The text cut where its case changes, as a hashtag in capitals-per-word is: PortesOuvertes; of several capitals, the
 * last goes with the small letters behind it. The parts cover the text without gap.
 */
export function partsByCase(text: string): PartByCase[] {
  return LATIN.test(text) ? latinParts(text) : anyParts(text)
}

const LATIN = /^[0-9A-Z_a-zÀ-ÖØ-öø-ÿŒœ'’-]*$/

/** Of a text with the letters and signs of French or English only: those of all scripts take milliseconds to prepare. */
export function latinParts(text: string): PartByCase[] {
  const pattern =
    /[A-ZÀ-ÖØ-ÞŒ]?[a-zß-öø-ÿœ'’-]+|[A-ZÀ-ÖØ-ÞŒ][A-ZÀ-ÖØ-ÞŒ'’-]*(?![a-zß-öø-ÿœ])|[A-ZÀ-ÖØ-ÞŒ]|[0-9]+|_[_'’-]*/g
  return Array.from(text.matchAll(pattern), ({ 0: value, index: start }) => {
    const kind = /^[0-9]/.test(value) ? 'number' : /^[_'’-]/.test(value) ? 'mark' : 'letters'
    return { value, start, kind }
  })
}

/** The same of any text. */
export function anyParts(text: string): PartByCase[] {
  const pattern =
    /\p{Lu}?[\p{Ll}\p{M}'’-]+|\p{Lu}[\p{Lu}\p{M}'’-]*(?!\p{Ll})|\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]+/gu
  return Array.from(text.matchAll(pattern), ({ 0: value, index: start }) => {
    const kind = /^\p{N}/u.test(value) ? 'number' : /^\p{L}/u.test(value) ? 'letters' : 'mark'
    return { value, start, kind }
  })
}
