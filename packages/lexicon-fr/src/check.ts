import type { Automaton } from './automaton.js'
import { elidedLength } from './elision.js'
import { formsWithCapitals, restoreTypography } from './fold.js'
import { FormBit } from './form-class.js'
import { isInclusive } from './inclusive.js'
import { capitalise, casingOf, normaliseWord } from './normalise.js'
import { readNumeric } from './numeric.js'
import type { Speller } from './spell.js'

/** What may be said of a word beyond whether it is known. */
export type Remark =
  /** `oe` or `ae` where French writes œ or æ. */
  | 'ligature'
  /** A capital that lacks its accent. */
  | 'capital-accent'
  /** An elided word before one that admits none, or not this one: `l'hibou`, `j'mange`. */
  | 'elision'
  /** A name without its capitals: `facebook`, `états-unis`. */
  | 'capital'
  /** Letters repeated for emphasis: `trooop`. */
  | 'lengthened'
  /** An ordinal with a needless ending: `50000eme`. */
  | 'ordinal'

/** Verdict on a word. */
export interface WordCheck {
  /** Whether the word is spelt like a word of the language; a remark may still be due. */
  readonly known: boolean
  readonly remark?: Remark
  /** What to write instead, for a remark that has an answer; best first, capitals as in the word. */
  readonly expected?: readonly string[]
}

const KNOWN: WordCheck = Object.freeze({ known: true })
const UNKNOWN: WordCheck = Object.freeze({ known: false })
const LENGTHENED = /(\p{L})\1\1/u

/** What the elided words are short for, when they must be written out. */
const WRITTEN_OUT: Readonly<Record<string, readonly string[]>> = {
  "l'": ['le ', 'la '],
  "d'": ['de '],
  "qu'": ['que '],
  "j'": ['je '],
  "m'": ['me '],
  "n'": ['ne '],
  "s'": ['se ', 'si '],
  "t'": ['te '],
  "c'": ['ce '],
  "lorsqu'": ['lorsque '],
  "puisqu'": ['puisque '],
  "quoiqu'": ['quoique '],
  "jusqu'": ['jusque '],
}

/** Decides on the words of one language. */
export class Checker {
  readonly #automaton: Automaton
  readonly #speller: Speller
  readonly #french: boolean

  constructor(automaton: Automaton, speller: Speller, french: boolean) {
    this.#automaton = automaton
    this.#speller = speller
    this.#french = french
  }

  check(raw: string): WordCheck {
    const word = normaliseWord(raw)
    if (this.#speller.accepts(word)) return KNOWN
    const numeric = readNumeric(word)
    if (numeric) {
      if (numeric.ordinal === undefined || !this.#french) return KNOWN
      return { known: true, remark: 'ordinal', expected: [numeric.ordinal] }
    }
    if (this.#french) {
      if (isInclusive(word, (form) => this.#speller.accepts(form))) return KNOWN
      const elided = elidedLength(word)
      const remark = this.#typography(word.slice(0, elided), word.slice(elided))
      if (remark) return remark
      if (elided > 0 && this.#speller.accepts(word.slice(elided))) {
        return this.#elision(word.slice(0, elided), word.slice(elided))
      }
    }
    return this.#capital(word) ?? this.#lengthened(word) ?? UNKNOWN
  }

  #typography(elided: string, rest: string): WordCheck | undefined {
    const restored = restoreTypography(this.#automaton, rest).filter(({ word }) =>
      this.#speller.accepts(elided + word),
    )
    if (restored.length === 0) return undefined
    restored.sort((a, b) => Number(a.accent) - Number(b.accent))
    return {
      known: true,
      remark: restored[0]!.accent ? 'capital-accent' : 'ligature',
      expected: [...new Set(restored.map(({ word }) => elided + word))],
    }
  }

  #elision(elided: string, form: string): WordCheck {
    const written = WRITTEN_OUT[elided.toLowerCase()] ?? []
    const capital = casingOf(elided) !== 'lower'
    const expected = written.map((words) => (capital ? capitalise(words) : words) + form)
    return { known: false, remark: 'elision', expected }
  }

  #capital(word: string): WordCheck | undefined {
    const elided = this.#french ? elidedLength(word) : 0
    const expected = formsWithCapitals(this.#automaton, word.slice(elided))
      .map((form) => word.slice(0, elided) + form)
      .filter((form) => this.#speller.word(form) !== undefined)
    return expected.length ? { known: false, remark: 'capital', expected } : undefined
  }

  #lengthened(word: string): WordCheck | undefined {
    if (!LENGTHENED.test(word)) return undefined
    const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1')
    const once = word.replace(/(\p{L})\1{2,}/gu, '$1')
    const expected = [once, twice].filter((form) => this.#speller.accepts(form))
    return expected.length ? { known: true, remark: 'lengthened', expected } : undefined
  }
}

/** Form bits that a required spelling refuses. */
export function refusedBits(spelling: 'any' | 'classic' | '1990'): number {
  return spelling === 'classic' ? FormBit.Reform : spelling === '1990' ? FormBit.Classic : 0
}
