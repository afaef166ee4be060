import { Automaton } from './automaton.js'
import type { WordCheck } from './check.js'
import { Checker, refusedBits } from './check.js'
import type { LexiconError } from './container.js'
import { openContainer } from './container.js'
import { Speller } from './spell.js'

export interface LexiconOptions {
  /** Spellings of French to admit: both (default), or only those before or after the rectifications of 1990. */
  readonly spelling?: 'any' | 'classic' | '1990'
}

/** A word list, used where its bytes lie. */
export interface Lexicon {
  readonly ok: true
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string
  /** Number of forms, elided prefixes not counted. */
  readonly size: number
  /** Whether exactly this string is a form of the list: capitals, accents and apostrophes as they stand. */
  has(form: string): boolean
  /** Verdict on a word of a text: capitals, elisions, compounds, numbers, inclusive writing. */
  check(word: string): WordCheck
  /** Every form of the list, in the list's own order. */
  forms(): IterableIterator<string>
}

/**
 * Opens the bytes of a `.lexicon` file. The bytes are verified and used in place: keep them unchanged.
 * Bytes that are no sound lexicon give an error that says why.
 */
export function openLexicon(bytes: Uint8Array, options: LexiconOptions = {}): Lexicon | LexiconError {
  const container = openContainer(bytes)
  if (!container.ok) return container
  const automaton = Automaton.from(container)
  if (!(automaton instanceof Automaton)) return automaton
  const language = String.fromCharCode(...(container.section('LANG') ?? []))
  const french = language === 'fr'
  const refused = refusedBits(options.spelling ?? 'any')
  const speller = new Speller(automaton, refused, french)
  const checker = new Checker(automaton, speller, french)
  return {
    ok: true,
    language,
    size: automaton.forms,
    has: (form) => speller.bits(form) !== undefined,
    check: (word) => checker.check(word),
    *forms() {
      for (const [form] of automaton.entries()) yield form
    },
  }
}
