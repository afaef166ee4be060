import type { Lexicon, Suggestion, WordCheck } from '@lisible/lexicon-fr'
import { Recent } from './recent.js'

/** A search for the best correction of a word. */
interface Search {
  /** Cost of the edits within which it was sought, and the highest cost that it might have. */
  readonly within: number
  readonly atMost: number
  readonly nearest: Suggestion | undefined
}

/** What was sought for a word. */
interface Sought {
  readonly searches: Search[]
  all?: readonly Suggestion[]
}

const remembered = new WeakMap<Lexicon, Recent<string, Sought>>()

function soughtFor(lexicon: Lexicon, word: string): Sought {
  let words = remembered.get(lexicon)
  if (!words) {
    words = new Recent()
    remembered.set(lexicon, words)
  }
  let sought = words.get(word)
  if (!sought) {
    sought = { searches: [] }
    words.set(word, sought)
  }
  return sought
}

const verdicts = new WeakMap<Lexicon, Recent<string, WordCheck>>()

const simplyKnown: WordCheck = { known: true }

/** Verdict on a word; what takes a search (names, slips, lost accents) is remembered. */
export function checkOnce(lexicon: Lexicon, word: string): WordCheck {
  // Most words are written as the lexicon has them: finding them there is faster than remembering them.
  if (lexicon.has(word)) return simplyKnown
  let known = verdicts.get(lexicon)
  if (!known) {
    known = new Recent()
    verdicts.set(lexicon, known)
  }
  let verdict = known.get(word)
  if (!verdict) {
    verdict = lexicon.check(word)
    if (!verdict.known || verdict.remark !== undefined) known.set(word, verdict)
  }
  return verdict
}

/**
 * Best correction of a word within a cost of edits, of a cost that is at most `atMost`; sought once, for a search
 * takes up to a millisecond.
 */
export function nearestOnce(
  lexicon: Lexicon,
  word: string,
  within: number,
  atMost: number,
): Suggestion | undefined {
  const { searches } = soughtFor(lexicon, word)
  for (const search of searches) {
    if (search.within === within && search.atMost === atMost) return search.nearest
    // Where a wider search found nothing, there is nothing; what it found may be farther than is asked here.
    if (!search.nearest && search.within >= within && search.atMost >= atMost) return undefined
  }
  const [nearest] = lexicon.suggest(word, { max: 1, within, atMost })
  searches.push({ within, atMost, nearest })
  return nearest
}

/** Corrections of a word, best first; sought once. */
export function suggestOnce(lexicon: Lexicon, word: string): readonly Suggestion[] {
  const sought = soughtFor(lexicon, word)
  sought.all ??= lexicon.suggest(word)
  return sought.all
}
