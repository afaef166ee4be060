import type { Profile } from '../profiles/profile.js'

/** Nouns that begin with a vowel or a mute h and yet take no elision, and the other way round. */
const aspirate =
  /^(?:h(?:aut|ockey|and|éros$|éraut|arcel|acke|ongrois|olland|all|ippie|uit)|youtub|yogi|oui|onz|ouistiti)/iu

/** Does this form begin with a vowel sound, so that `le` elides before it? */
export function elides(form: string): boolean {
  return /^[aeiouhyàâäéèêëîïôöùûüœ]/iu.test(form) && !aspirate.test(form)
}

/** Masculine and feminine in the order of the profile: alphabetical, or the feminine first. */
export function inOrder(masculine: string, feminine: string, profile: Profile): [string, string] {
  if (profile.order === 'feminine-first') return [feminine, masculine]
  return feminine.localeCompare(masculine, 'fr') < 0 ? [feminine, masculine] : [masculine, feminine]
}

/**
 * What a median form adds to the masculine: the feminine from its last shared letter on. `acteur` + `actrice` →
 * `rice`, `conseiller` + `conseillère` → `ère`, `citoyen` + `citoyenne` → `ne`.
 */
export function feminineEnding(masculine: string, feminine: string): string | undefined {
  if (feminine === masculine) return ''
  if (feminine.startsWith(masculine)) return feminine.slice(masculine.length)
  if (masculine.endsWith('eur') && feminine.endsWith('rice')) return 'rice'
  if (masculine.endsWith('eur') && feminine.endsWith('euse')) return 'se'
  if (masculine.endsWith('er') && feminine.endsWith('ère')) return 'ère'
  if (masculine.endsWith('f') && feminine.endsWith('ve')) return 've'
  if (masculine.endsWith('x') && feminine.endsWith('se')) return 'se'
  if (masculine.endsWith('c') && feminine.endsWith('que')) return 'que'
  return undefined
}

/** `étudiant·es`, `acteur·rice`; `undefined` where the two differ too much to be shortened. */
export function medianForm(masculine: string, feminine: string, isPlural: boolean): string | undefined {
  const ending = feminineEnding(masculine, feminine)
  if (ending === undefined) return undefined
  return ending === '' ? `${masculine}${isPlural ? 's' : ''}` : `${masculine}·${ending}${isPlural ? 's' : ''}`
}
