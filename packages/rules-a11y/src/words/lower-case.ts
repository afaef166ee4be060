import type { Lexicon } from '@lisible/lexicon-fr'
import { isKnownAcronym } from './acronyms.js'

/** A word in capitals as a sentence would have it. */
export interface Lowered {
  readonly text: string
  /** The lexicon, or the list of acronyms, is sure of it. */
  readonly sure: boolean
}

/** Words of grammar that capitals turn into what may also be an acronym (`CE`, `SA`, `ON`). */
const small = {
  fr: new Set(
    'au aux ce ces cet dans de des du en est et il ils la le les leur lui ma mes mon ne ni nos on ou où par pas pour qui que sa se ses si son sur ta te tes ton tu un une va vos y à ça'.split(
      ' ',
    ),
  ),
  en: new Set(
    'am an and are as at be by do for he if in is it its me my no not of on or our so the to up us was we you your'.split(
      ' ',
    ),
  ),
} as const

/**
 * The word in small letters, accents put back where the lexicon knows only that form; names keep their first
 * capital, acronyms all of theirs. Without a lexicon nothing is sure.
 */
export function lowered(word: string, lang: 'fr' | 'en', lexicon: Lexicon | undefined): Lowered {
  const lower = word.toLowerCase()
  if (small[lang].has(lower)) return { text: lower, sure: true }
  if (lexicon?.has(lower)) return commonOrName(lower, lexicon)
  if (isKnownAcronym(word, lang)) return { text: word, sure: true }
  if (!lexicon) return { text: lower, sure: false }
  const name = word.charAt(0) + lower.slice(1)
  if (lexicon.has(name)) return { text: name, sure: true }
  const { remark, expected } = lexicon.check(word)
  if (remark === 'capital-accent' && expected?.length) {
    const forms = expected.map((form) => form.toLowerCase())
    const form = forms.find((candidate) => lexicon.has(candidate))
    if (form) return { text: form, sure: forms.length === 1 }
  }
  return { text: lower, sure: false }
}

/** A form that is also a name (`CHINE`, `ROSE`): the more frequent reading, never sure. */
function commonOrName(lower: string, lexicon: Lexicon): Lowered {
  const name = lower.charAt(0).toUpperCase() + lower.slice(1)
  if (!lexicon.has(name) || lexicon.describe(name) === undefined) return { text: lower, sure: true }
  return { text: lexicon.frequency(name) > lexicon.frequency(lower) ? name : lower, sure: false }
}

/** Is the word in capitals an ordinary word of the language, with or without its accents? */
export function isOrdinaryWord(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase()
  if (lexicon.has(lower)) return true
  const { remark, expected } = lexicon.check(word)
  return remark === 'capital-accent' && expected?.some((form) => lexicon.has(form.toLowerCase())) === true
}
