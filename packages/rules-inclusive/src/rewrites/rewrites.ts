import type { Locale, Text } from '@lisible/core'
import { overflow } from './room.js'

/** Proposals without doubles and without what is written already, in their order. */
export function distinct(proposals: readonly string[], original: string): string[] {
  return [...new Set(proposals)].filter((proposal) => proposal !== original)
}

/** Characters (grapheme clusters) more than the original. */
const difference = (original: string, proposal: string): number => graphemes(proposal) - graphemes(original)

/** `+12`, `−3`, `=`. */
function signed(more: number): string {
  if (more === 0) return '='
  return more > 0 ? `+${more}` : `−${-more}`
}

let segmenter: Intl.Segmenter | undefined

/** Letters and signs that are one grapheme each, whatever stands beside them. */
const simple = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/u

function graphemes(value: string): number {
  if (simple.test(value)) return value.length
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(value)) count++
  return count
}

/**
 * At most three proposals with their difference of length: « Bonjour à toutes et à tous » (+13) ou « Bonjour » (−7);
 * where the text has no room for one on a network, by how much it is too long.
 */
export function listRewrites(
  proposals: readonly string[],
  original: string,
  locale: Locale,
  text: Text,
): string {
  const shown = proposals.slice(0, 3).map((proposal) => {
    const more = difference(original, proposal)
    const over = overflow(more, text, locale)
    const length = over === undefined ? signed(more) : `${signed(more)}, ${over}`
    return locale === 'fr' ? `«\u00a0${proposal}\u00a0» (${length})` : `\`${proposal}\` (${length})`
  })
  const last = shown.pop()
  if (last === undefined) return ''
  return shown.length === 0 ? last : `${shown.join(', ')} ${locale === 'fr' ? 'ou' : 'or'} ${last}`
}

/** `form` with the capital that `model` begins with. */
export function matchCase(form: string, model: string): string {
  const first = model.charAt(0)
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return form.toUpperCase()
  if (first === first.toLowerCase()) return form
  return form.charAt(0).toUpperCase() + form.slice(1)
}
