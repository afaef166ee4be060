import { defineResource, type ResourceKey } from '@lisible/core'
import type { Lexicon } from './lexicon.js'
import { capitalise, casingOf } from './normalise.js'
import type { Suggestion } from './suggest/best.js'

/** A word list of a language that lisible brings no lexicon for: an installed Hunspell dictionary. */
export interface ForeignDictionary {
  /** Name of the package: `dictionary-es`. */
  readonly name: string
  /** Language of its words, as a BCP 47 tag in lower case: `es`, `en-gb`. */
  readonly language: string
  /** Where the host finds it. */
  readonly location: string
}

/** Resource of a dictionary that the host knows by its location. */
export function foreignLexicon(location: string): ResourceKey<Lexicon> {
  return defineResource<Lexicon>(`${FOREIGN}${location}`)
}

/** What the identifiers of the resources of dictionaries begin with; the location follows. */
export const FOREIGN = 'lexicon:'

/** What is asked of a spelling checker of a dictionary, as nspell has it. */
export interface SpellingChecker {
  correct(word: string): boolean
  suggest(word: string): readonly string[]
}

/** A lexicon on top of another spelling checker. It knows neither frequencies nor classes of words. */
export function lexiconOver(checker: SpellingChecker, language: string): Lexicon {
  const knows = (word: string): boolean =>
    checker.correct(word) || /^\p{N}[\p{N}.,:-]*\p{L}{0,3}$/u.test(word)
  /** The whole word, with either apostrophe, or else each part that apostrophes set apart. */
  const accepts = (word: string): boolean => {
    if (knows(word)) return true
    const straight = word.replaceAll('’', "'")
    if (knows(straight)) return true
    const parts = straight.split("'").filter((part) => part !== '')
    return parts.length > 1 && parts.every((part) => part.length < 3 || knows(part))
  }
  const lexicon: Lexicon = {
    ok: true,
    language,
    size: 0,
    has: (form) => knows(form),
    check: (word) => ({ known: accepts(word.normalize('NFC')) }),
    describe: () => undefined,
    suggest(word, { max = 5, within = Number.POSITIVE_INFINITY, atMost = within } = {}) {
      const found: Suggestion[] = []
      for (const value of checker.suggest(word.normalize('NFC').replaceAll('’', "'"))) {
        const cost = costOf(word, value)
        if (cost <= within && cost <= atMost) found.push({ value: recase(value, word), cost })
      }
      return found.sort((a, b) => a.cost - b.cost).slice(0, max)
    },
    segment: (text) => [{ value: text, start: 0, end: text.length, kind: 'word', known: accepts(text) }],
    partsOfSpeech: () => 0,
    persons: () => 0,
    frequency: () => 0,
    inUse: () => false,
    *forms() {},
    admitting: () => lexicon,
  }
  return lexicon
}

/** Letters that differ, at the price of one wrong letter each; accents that differ, at a third of it together. */
function costOf(written: string, value: string): number {
  const accents = written.toLowerCase() === value.toLowerCase() ? 0 : 0.3
  return 0.8 * distance(bare(written), bare(value)) + accents
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Levenshtein's distance, two neighbouring letters swapped counted once. */
function distance(a: string, b: string): number {
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, older[j - 2]! + 1)
      row.push(least)
    }
    older = previous
    previous = row
  }
  return previous[b.length]!
}

function recase(value: string, word: string): string {
  const casing = casingOf(word)
  if (casing === 'upper') return value.toUpperCase()
  return casing === 'initial' ? capitalise(value) : value
}
