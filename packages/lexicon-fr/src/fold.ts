import type { Automaton } from './automaton.js'
import { NONE } from './automaton.js'

/** The accented letters of French, by the letter without accent. */
export const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâä',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  n: 'ñ',
  o: 'ôö',
  u: 'ùûü',
  y: 'ÿ',
}
/** What may lack something: a capital that takes an accent, two letters that may be one. */
const LACKING = /[ACEINOUY]|[oa]e/
const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', ae: 'æ' }

/** A word as French typography writes it. */
export interface Restored {
  /** The word with what it lacked; capitals as they were. */
  readonly word: string
  /** A capital gained its accent. */
  readonly accent: boolean
  /** Two letters became œ or æ. */
  readonly ligature: boolean
}

/**
 * What the word may stand for when its capitals lack their accents (`ETE`, `Etat`, `Saint-Etienne`) or its œ
 * and æ are written as two letters (`coeur`). Every result is a form but for its capitals; the word itself is
 * not among them.
 */
export function restoreTypography(automaton: Automaton, word: string): Restored[] {
  const found: Restored[] = []
  if (!LACKING.test(word)) return found

  function follow(state: number, letter: string, capital: boolean, next: number, done: Restored): void {
    const forms = capital ? [letter, letter.toUpperCase()] : [letter]
    const restored = { ...done, word: done.word + forms.at(-1)! }
    for (const form of forms) {
      const transition = automaton.step(state, automaton.label(form.charCodeAt(0)))
      if (transition === NONE) continue
      if (next < word.length) walk(automaton.target(transition), next, restored)
      else if (automaton.finals[transition] && (restored.accent || restored.ligature)) found.push(restored)
    }
  }

  function walk(state: number, index: number, done: Restored): void {
    if (state === NONE) return
    const written = word.charAt(index)
    const letter = written.toLowerCase()
    const capital = written !== letter
    follow(state, letter, capital, index + 1, done)
    if (capital) {
      for (const accented of ACCENTED[letter] ?? '') {
        follow(state, accented, true, index + 1, { ...done, accent: true })
      }
    }
    const ligature = LIGATURES[word.slice(index, index + 2).toLowerCase()]
    if (ligature) follow(state, ligature, capital, index + 2, { ...done, ligature: true })
  }

  walk(automaton.root, 0, { word: '', accent: false, ligature: false })
  return found
}

/** Forms that differ from `word` in capitals only; `word` itself is not among them. */
export function formsWithCapitals(automaton: Automaton, word: string): string[] {
  const found: string[] = []
  const walk = (state: number, form: string): void => {
    const letter = word.charAt(form.length)
    const small = letter.toLowerCase()
    const capital = letter.toUpperCase()
    for (const written of small === capital ? [letter] : [small, capital]) {
      const transition = automaton.step(state, automaton.label(written.charCodeAt(0)))
      if (transition === NONE) continue
      const next = form + written
      if (next.length < word.length) walk(automaton.target(transition), next)
      else if (automaton.finals[transition] && next !== word) found.push(next)
    }
  }
  if (word !== '') walk(automaton.root, '')
  return found
}
