import type { Lexicon, Suggestion, WordCheck } from '@lisible/lexicon-fr'
import { Recent } from './recent.js'

/** What was sought for a word. */
interface Sought {
  /** Cost of the edits within which `nearest` was sought, and the highest cost that it might have. */
  readonly within: number
  readonly atMost: number
  readonly nearest: Suggestion | undefined
  all?: readonly Suggestion[]
}

const remembered = new WeakMap<Lexicon, Recent<string, Sought>>()

function recent(lexicon: Lexicon): Recent<string, Sought> {
  let words = remembered.get(lexicon)
  if (!words) {
    words = new Recent()
    remembered.set(lexicon, words)
  }
  return words
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
  const words = recent(lexicon)
  let sought = words.get(word)
  if (!sought || sought.within < within || sought.atMost < atMost) {
    const [nearest] = lexicon.suggest(word, { max: 1, within, atMost })
    sought = { within, atMost, nearest, ...(sought?.all && { all: sought.all }) }
    words.set(word, sought)
  }
  return sought.nearest
}

/** Corrections of a word, best first; sought once. */
export function suggestOnce(lexicon: Lexicon, word: string): readonly Suggestion[] {
  const words = recent(lexicon)
  let sought = words.get(word)
  if (!sought) {
    sought = { within: 0, atMost: 0, nearest: undefined }
    words.set(word, sought)
  }
  sought.all ??= lexicon.suggest(word)
  return sought.all
}
