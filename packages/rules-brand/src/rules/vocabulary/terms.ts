import { isUpperAt, type Text } from '@lisible/core'
import type { CharterTerm } from '../../charter/charter.js'
import { isSameWriting, lowered } from '../../text/folding.js'
import { Claimed, type Place, placesOf } from '../../text/places.js'

export interface FoundTerm extends Place {
  readonly term: CharterTerm
  readonly written: string
}

/** A term whose capitals count: `IA` is no verb. */
function hasOwnCase({ avoid }: CharterTerm): boolean {
  return avoid !== avoid.toLowerCase()
}

/**
 * Terms to avoid in a text, longest first, each character in one of them alone. What the charter prefers may hold a
 * term to avoid (client, client fidèle), and so may the name of the brand: they stay as they are.
 */
export function termsIn(text: Text, terms: readonly CharterTerm[], name: string | undefined): FoundTerm[] {
  const folded = lowered(text.value)
  const met = terms.filter(({ avoid }) => folded.includes(lowered(avoid)))
  if (met.length === 0) return []
  const avoided = met.map(({ avoid }) => lowered(avoid))
  const preferred = [...met.flatMap(({ prefer = [] }) => prefer), ...(name === undefined ? [] : [name])]
    .map(lowered)
    .filter((words) => avoided.some((avoid) => words !== avoid && words.includes(avoid)))
  const claimed = new Claimed(
    text,
    preferred.flatMap((words) => placesOf(text, folded, words)),
  )
  const found: FoundTerm[] = []
  for (const term of met.sort((a, b) => b.avoid.length - a.avoid.length)) {
    for (const place of placesOf(text, folded, lowered(term.avoid))) {
      const written = text.value.slice(place.start, place.end)
      if (hasOwnCase(term) && !isSameWriting(written, term.avoid)) continue
      if (term.prefer?.some((prefer) => isSameWriting(written, prefer)) || claimed.touches(place)) continue
      claimed.add(place)
      found.push({ ...place, term, written })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * What may stand in the place of a term: with its capital, and only where the word before goes with both. After
 * `l’`, `le` or `a`, a word that begins with another kind of sound would need more than itself.
 */
export function replacements({ term, written, start }: FoundTerm, { value }: Text): string[] {
  const before = /[\p{L}]+['’]?\s*$/u.exec(value.slice(Math.max(0, start - 20), start))?.[0]?.trim()
  return (term.prefer ?? [])
    .filter((prefer) => !isChangeable(before) || startsWithVowel(prefer) === startsWithVowel(written))
    .map((prefer) => (isUpperAt(written, 0) ? prefer.charAt(0).toUpperCase() + prefer.slice(1) : prefer))
}

function startsWithVowel(word: string): boolean {
  return /^[aeiouyhœæ]/.test(word.normalize('NFD').toLowerCase())
}

/** Whether a word changes with the sound that follows it. */
function isChangeable(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /(?:^|\W)(?:[cdjlmnst]|qu|jusqu|lorsqu)['’]$|^(?:le|la|de|du|au|je|me|te|se|ne|que|ce|cet|ma|ta|sa|beau|bel|nouveau|nouvel|vieux|vieil|an?)$/i.test(
      word,
    )
  )
}
