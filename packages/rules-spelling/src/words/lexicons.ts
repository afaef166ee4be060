import type { RuleContext, Text } from '@lisible/core'
import {
  englishLexicon,
  frenchLexicon,
  type Lexicon,
  namesLexicon,
  type Suggestion,
  type WordCheck,
} from '@lisible/lexicon-fr'
import { noOwnWords, type OwnWords, ownWordsOf } from './own-words.js'
import { spellingSettings } from './settings.js'
import { checkOnce, nearestOnce, suggestOnce } from './suggestions.js'

/** Word lists that a judgement on one text rests on; what the host lacks is absent. */
export interface Lexicons {
  /** Words of the text's language. */
  readonly words: Lexicon
  /** The language whose words may be meant in the text: English in French, French in English. */
  readonly other: Lexicon | undefined
  readonly names: Lexicon | undefined
  readonly own: OwnWords
  /** Verdict on a word; remembered for the words that the lexicon does not simply know. */
  check(word: string): WordCheck
  /** Best correction of a word within a cost of edits. */
  nearest(word: string, within: number): Suggestion | undefined
  /** Corrections of a word, best first. */
  suggest(word: string): readonly Suggestion[]
}

type Host = Pick<RuleContext, 'resource' | 'settings'>

/** `undefined` where the host has no lexicon of the text's language: then nothing can be said. */
export function lexiconsOf(host: Host, text: Pick<Text, 'lang'>): Lexicons | undefined {
  const french = isLanguage(text, 'fr')
  if (!french && !isLanguage(text, 'en')) return undefined
  const settings = spellingSettings(host.settings)
  const opened = host.resource(french ? frenchLexicon : englishLexicon)
  if (!opened) return undefined
  const words = french ? opened.admitting(settings.variant) : opened
  return {
    words,
    get other() {
      if (french && !settings.english) return undefined
      return host.resource(french ? englishLexicon : frenchLexicon)
    },
    get names() {
      return host.resource(namesLexicon)
    },
    own: Array.isArray(host.settings.words) ? ownWordsOf(host.settings.words) : noOwnWords,
    check: (word) => checkOnce(words, word),
    nearest: (word, within) => nearestOnce(words, word, within),
    suggest: (word) => suggestOnce(words, word),
  }
}

/** Whether a text is in a language, whatever its region. */
export function isLanguage({ lang }: Pick<Text, 'lang'>, language: string): boolean {
  return lang === language || lang.startsWith(`${language}-`)
}
