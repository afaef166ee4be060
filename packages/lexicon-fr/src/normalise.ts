/** Anything but the letters, digits and marks that the automaton is written in. */
const UNUSUAL = /[^A-Za-zÀ-ÖØ-öø-ÿŒœ'·.-]/
const APOSTROPHE = /[’ʼ‘‛′＇`´]/g
const HYPHEN = /[\u2010\u2011\u2212]/g
/** Letters that the dictionary lists as such and compatibility normalisation would take apart: 1ᵉʳ, m², µ. */
const KEPT = /[ᵃ-ᵪʰ-ʸᴬ-ᵛⁿ²³¹µΩℓ]/u

/**
 * The word as the dictionary writes it: composed accents (NFC), straight apostrophes, plain hyphens; without
 * soft hyphens and other invisible marks; typographic ligatures (ﬁ) and mathematical letters (𝗯𝗼𝗹𝗱) made plain.
 */
export function normaliseWord(word: string): string {
  if (!UNUSUAL.test(word)) return word
  const straight = word.replaceAll('’', "'")
  if (!UNUSUAL.test(straight)) return straight
  const visible = straight.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const plain = visible.replace(APOSTROPHE, "'").replace(HYPHEN, '-')
  return plain.normalize(KEPT.test(plain) ? 'NFC' : 'NFKC').replace(/ſ/g, 's')
}

/** The word with its first letter made a capital. */
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How a word uses capitals, as Hunspell tells them apart; letters without case count as neither. */
export type Casing = 'lower' | 'initial' | 'upper' | 'mixed'

export function casingOf(word: string): Casing {
  const lower = word.toLowerCase()
  if (lower === word) return 'lower'
  const initial = word.charAt(0) !== lower.charAt(0)
  if (initial && word.slice(1) === lower.slice(1)) return 'initial'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}
