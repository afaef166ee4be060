import type { Automaton } from '../src/automaton.js'
import { admitsElision } from '../src/elision.js'
import { frequencyClass } from '../src/frequency.js'
import { capitalise } from '../src/normalise.js'
import { Speller } from '../src/spell.js'
import type { EditCosts } from '../src/suggest/costs.js'
import { corrections } from '../src/suggest/languages.js'
import { Likelihoods } from '../src/suggest/likelihood.js'
import { Walker } from '../src/suggest/walk.js'

/** Least frequency of a word in use, per million words. */
const LEAST = 0.1
/** Frequency classes by which a dictionary word one letter away must surpass a word for that to be a misspelling. */
const SURPASSED = 4
/** Cost up to which being less usual than a dictionary word is enough (connection, connexion). */
const VERY_NEAR = 0.5
/** Least frequency of both parts, per million words, for a word to be two that were joined. */
const JOINED = 10
const WORD = /^\p{Script=Latin}{3,}$/u
const ELIDED = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)(?=[aeiouyhàâéèêëîïôœæ])/

/** One letter is 1, an accent less. */
const PLAIN: EditCosts = {
  accentMissing: 0.3,
  accentNeedless: 0.3,
  accentWrong: 0.3,
  substitution: 1,
  neighbour: 1,
  vowel: 1,
  missing: 1,
  missingDouble: 0.5,
  missingE: 1,
  missingMute: 1,
  missingH: 1,
  missingMark: 0.5,
  extra: 1,
  extraDouble: 0.5,
  extraMute: 1,
  extraH: 1,
  extraMark: 0.5,
  transposition: 1,
  displacement: 2,
  repetition: 2,
  grave: 2,
  first: 0,
  rewrite: 1,
}

/** No form is likelier than another: their costs alone count. */
const alikeLikely = new Likelihoods(undefined, { frequency: 0, unseen: 0 })

const withoutMarks = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')

/**
 * Frequent words of French texts that the dictionary lacks: names, foreign words, slang. Words that are likely
 * to be misspellings are left out: those that differ from a form in accents only, those one letter away from a
 * much more frequent form, and joined words.
 */
export function wordsInUse(automaton: Automaton, frequencies: ReadonlyMap<string, number>): string[] {
  const speller = new Speller(automaton, 0, true)
  const { rewrites } = corrections('fr')
  const walker = new Walker(automaton, alikeLikely, PLAIN, rewrites, new Map())
  const folded = new Set<string>()
  for (const [form] of automaton.entries()) folded.add(withoutMarks(form.toLowerCase()))
  const classOf = (form: string): number => frequencyClass(frequencies.get(form.toLowerCase()) ?? 0)
  const frequent = (form: string): boolean =>
    speller.bits(form) !== undefined && (frequencies.get(form) ?? 0) >= JOINED

  const isJoined = (word: string): boolean => {
    const elided = ELIDED.exec(word)?.[0]
    if (elided !== undefined) {
      const form = word.slice(elided.length)
      const bits = speller.bits(form)
      if (bits !== undefined && admitsElision(`${elided}'`, form, bits, false)) return true
    }
    for (let at = 2; at <= word.length - 2; at++) {
      if (frequent(word.slice(0, at)) && frequent(word.slice(at))) return true
    }
    return false
  }
  const isMisspelt = (word: string, frequency: number): boolean => {
    const own = frequencyClass(frequency)
    let surpassed = false
    walker.seek(word, 1, {
      limit: 1,
      offer({ form, cost }) {
        surpassed ||= classOf(form) >= own + (cost <= VERY_NEAR ? 1 : SURPASSED)
      },
    })
    return surpassed
  }

  const found: string[] = []
  for (const [word, frequency] of frequencies) {
    if (frequency < LEAST || !WORD.test(word) || folded.has(withoutMarks(word))) continue
    if ([word, capitalise(word), word.toUpperCase()].some((written) => speller.accepts(written))) continue
    if (!isJoined(word) && !isMisspelt(word, frequency)) found.push(word)
  }
  return found
}
