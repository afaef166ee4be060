import type { Lexicon } from '@lisible/lexicon-fr'

/** Words of the project: `settings.words`, each alone or, as `word/model`, with the endings of another word. */
export interface OwnWords {
  /** Whether the word is one of them, or an ending of a model of `lexicon` makes it one. */
  has(word: string, lexicon: Lexicon): boolean
}

export const noOwnWords: OwnWords = { has: () => false }

const read = new WeakMap<object, OwnWords>()

/** The words of a list, read once. */
export function ownWordsOf(list: readonly unknown[]): OwnWords {
  let words = read.get(list)
  if (!words) {
    words = readWords(list)
    read.set(list, words)
  }
  return words
}

function readWords(list: readonly unknown[]): OwnWords {
  const known = new Set<string>()
  const models: [word: string, model: string][] = []
  for (const entry of list) {
    if (typeof entry !== 'string') continue
    const [word = '', model = ''] = fold(entry).split('/', 2)
    known.add(word.trim())
    if (model.trim()) models.push([word.trim(), model.trim()])
  }
  return {
    has(written, lexicon) {
      const word = fold(written)
      return known.has(word) || models.some(([own, model]) => inflects(word, own, model, lexicon))
    },
  }
}

/** Shortest part that an inflected form shares with its word. */
const shortestStem = 2
/** Longest ending that inflection changes. */
const longestEnding = 7

/** Whether `word` is to `own` what some form of the lexicon is to `model`: brunchons, bruncher, aimer. */
function inflects(word: string, own: string, model: string, lexicon: Lexicon): boolean {
  let stem = 0
  while (stem < word.length && stem < own.length && word[stem] === own[stem]) stem++
  for (let shared = stem; shared >= shortestStem; shared--) {
    const before = own.slice(shared)
    const after = word.slice(shared)
    if (before.length > longestEnding || after.length > longestEnding) return false
    if (!model.endsWith(before)) continue
    const form = model.slice(0, model.length - before.length) + after
    if (lexicon.has(form)) return true
  }
  return false
}

/** A word as the project's list compares it: NFC, lower case, straight apostrophes. */
function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'")
}
