import type { Lexicon, Suggestion } from '@lisible/lexicon-fr'

/** How many words a lexicon's corrections are remembered for. */
const capacity = 4096

const remembered = new WeakMap<Lexicon, Map<string, readonly Suggestion[]>>()

/** Corrections of a word; those of the words asked for lately are remembered, for a search takes a millisecond. */
export function suggestOnce(lexicon: Lexicon, word: string): readonly Suggestion[] {
  let words = remembered.get(lexicon)
  if (!words) {
    words = new Map()
    remembered.set(lexicon, words)
  }
  let found = words.get(word)
  if (found) words.delete(word)
  else {
    // What has nothing near is no slip; the wide search is for what is.
    found = lexicon.suggest(word, { max: 1, near: true })
    if (found.length > 0) found = lexicon.suggest(word)
    if (words.size >= capacity) words.delete(words.keys().next().value!)
  }
  words.set(word, found)
  return found
}
