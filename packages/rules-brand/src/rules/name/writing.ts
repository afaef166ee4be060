import type { Lexicon } from '@lisible/lexicon-fr'
import { bared, isSameWriting, lowered } from '../../text/folding.js'

/**
 * How a name should be written where it is written otherwise; `undefined` where nothing is wrong: as it is, in
 * capitals as titles are, or as the common word that it may be (orange, le monde).
 *
 * @param lexicon of the language of the text; without one, a name may always be a common word
 */
export function properWriting(
  written: string,
  name: string,
  lexicon: () => Lexicon | undefined,
): string | undefined {
  if (isSameWriting(written, name)) return undefined
  if (isCapitals(written) && !isCapitals(name)) {
    const capitals = name.toUpperCase()
    return isSameWriting(written, capitals) || isCommon(name, lexicon()) ? undefined : capitals
  }
  // An article inside a sentence: « de la République » is no mention of a paper called La République.
  if (isSameWriting(written.slice(1), name.slice(1)) && isCommon(name, lexicon())) return undefined
  // A capital inside is meant as a name; the first may be that of a sentence.
  if (hasCapital(written.slice(1))) return name
  const isSentenceStart = hasCapital(written.charAt(0)) && lowered(written) !== lowered(name)
  if (isSentenceStart && bared(written) === lowered(written) && !name.includes(' ')) {
    // One word with a capital and without its accents may be another name (Clem).
    return isCommon(written, lexicon()) ? undefined : name
  }
  return isCommon(name, lexicon()) || isCommon(written, lexicon()) ? undefined : name
}

function isCommon(name: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon) return true
  return lowered(name)
    .split(/[\s'&.-]+/)
    .every((word) => word === '' || lexicon.has(word))
}

/** Whether it is written in capitals alone, two or more. */
function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

function hasCapital(text: string): boolean {
  return text !== text.toLowerCase()
}

/**
 * Whether a writing that the charter forbids stands here, letter for letter or in another case. In lower case, a
 * single word may be another (Orange, orange), unless capitals inside tell that it is none (FleurDeClem).
 */
export function isForbidden(written: string, variant: string): boolean {
  if (isSameWriting(written, variant)) return true
  return hasCapital(written) || /\s/.test(variant.trim()) || hasCapital(variant.slice(1))
}
