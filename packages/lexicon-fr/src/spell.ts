import type { Automaton } from './automaton.js'
import { NONE } from './automaton.js'
import { admitsElision, elidedLength } from './elision.js'
import { FormBit } from './form-class.js'
import { capitalise, casingOf } from './normalise.js'

/** Marks at which a word that is unknown as a whole is taken apart, as the dictionary's BREAK table has them. */
const BREAKS = ['-', '.', '·'] as const
const NUMBER = /^\d[\d.,-]*$/
const MAX_DEPTH = 9

/**
 * Hunspell's verdict on a word (normalised by `normaliseWord`), made stricter where French elides nothing.
 *
 * Reproduces what Hunspell 1.7.1 does with dictionary-fr: capitals (KEEPCASE, all capitals, the capitalised
 * twins of mixed-case entries such as OCaml), elided prefixes with and without a capital after them, numbers,
 * and the BREAK table, applied to the capitalised form of an all-capitals word.
 */
export class Speller {
  readonly #automaton: Automaton
  /** Bits of forms that count as unknown. */
  readonly #refused: number
  readonly #elides: boolean

  constructor(automaton: Automaton, refused: number, elides: boolean) {
    this.#automaton = automaton
    this.#refused = refused
    this.#elides = elides
  }

  /** Form bits of an exact form that the settings admit, or `undefined`. */
  bits(form: string): number | undefined {
    const bits = this.#automaton.bits(form)
    return bits === undefined || bits & this.#refused ? undefined : bits
  }

  accepts(word: string): boolean {
    return this.#spell(word, 0)
  }

  /** Bits of the form, with or without an elided word before it. */
  word(word: string): number | undefined {
    const bits = this.bits(word)
    if (bits !== undefined || !this.#elides) return bits
    const length = elidedLength(word)
    if (length === 0) return undefined
    const elided = word.slice(0, length)
    const form = word.slice(length)
    const exact = this.bits(form)
    if (exact !== undefined && admitsElision(elided, form, exact, false)) return exact
    const lower = form.charAt(0).toLowerCase() + form.slice(1)
    if (lower === form) return undefined
    const lowered = this.bits(lower)
    return lowered !== undefined && admitsElision(elided, lower, lowered, true) ? lowered : undefined
  }

  #spell(word: string, depth: number): boolean {
    if (word === '' || this.word(word) !== undefined) return true
    let broken = word
    const casing = casingOf(word)
    if (casing === 'initial') {
      if (this.#freeCase(word.toLowerCase())) return true
    } else if (casing === 'upper') {
      if (this.#spellUpper(word.toLowerCase())) return true
      broken = capitalise(word.toLowerCase())
    }
    if (NUMBER.test(word)) return true
    return depth <= MAX_DEPTH && this.#spellParts(broken, depth)
  }

  #freeCase(word: string): boolean {
    const bits = this.word(word)
    return bits !== undefined && !(bits & FormBit.KeepCase)
  }

  #spellUpper(lower: string): boolean {
    const apostrophe = lower.indexOf("'")
    const inside = apostrophe >= 0 && apostrophe < lower.length - 1
    if (inside) {
      const recased = lower.slice(0, apostrophe + 1) + capitalise(lower.slice(apostrophe + 1))
      if (this.word(recased) !== undefined || this.word(capitalise(recased)) !== undefined) return true
    }
    if (this.#freeCase(capitalise(lower)) || this.#freeCase(lower)) return true
    if (this.#matchesInCapitals(lower, '')) return true
    return (
      inside &&
      apostrophe > 0 &&
      this.#matchesInCapitals(lower.slice(apostrophe + 1), lower.slice(0, apostrophe + 1))
    )
  }

  /** Whether some form equals `lower` but for its capitals and may be written all in capitals. */
  #matchesInCapitals(lower: string, elided: string): boolean {
    if (elided && !/^(?:l|d|qu)'$/.test(elided)) return false
    const automaton = this.#automaton
    const walk = (state: number, index: number): boolean => {
      const small = automaton.label(lower.charCodeAt(index))
      const capital = automaton.label(lower.charAt(index).toUpperCase().charCodeAt(0))
      for (const label of small === capital ? [small] : [small, capital]) {
        const transition = automaton.step(state, label)
        if (transition === NONE) continue
        if (index < lower.length - 1) {
          if (walk(automaton.target(transition), index + 1)) return true
          continue
        }
        const final = automaton.finals[transition]!
        if (final === 0) continue
        const bits = automaton.classes[final - 1]!
        if (bits & (FormBit.KeepCase | this.#refused)) continue
        if (!elided || admitsElision(elided, lower, bits, false)) return true
      }
      return false
    }
    return lower !== '' && walk(automaton.root, 0)
  }

  #spellParts(word: string, depth: number): boolean {
    const last = word.length - 1
    if (last > 0) {
      if (word.startsWith("'") && this.#spell(word.slice(1), depth + 1)) return true
      if (word.endsWith("'") && this.#spell(word.slice(0, -1), depth + 1)) return true
    }
    // Hunspell tries the second occurrence of a mark before the first.
    for (const ordinal of ['second', 'first'] as const) {
      for (const mark of BREAKS) {
        let at = word.indexOf(mark)
        if (at <= 0 || at >= last) continue
        if (ordinal === 'second') {
          const next = word.indexOf(mark, at + 1)
          if (next > 0 && next < last) at = next
        }
        if (this.#spell(word.slice(at + 1), depth + 1) && this.#spell(word.slice(0, at), depth + 1))
          return true
      }
    }
    return false
  }
}
