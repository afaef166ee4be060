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
  const own = Array.isArray(host.settings.words) ? ownWordsOf(host.settings.words) : noOwnWords
  return new HostLexicons(host, words, own, french && !settings.english)
}

/** Lexicons of a host, each opened when it is first asked for. */
class HostLexicons implements Lexicons {
  readonly words: Lexicon
  readonly own: OwnWords
  readonly #host: Host
  readonly #alone: boolean

  constructor(host: Host, words: Lexicon, own: OwnWords, alone: boolean) {
    this.#host = host
    this.words = words
    this.own = own
    this.#alone = alone
  }

  get other(): Lexicon | undefined {
    if (this.#alone) return undefined
    return this.#host.resource(this.words.language === 'fr' ? englishLexicon : frenchLexicon)
  }

  get names(): Lexicon | undefined {
    return this.#host.resource(namesLexicon)
  }

  check(word: string): WordCheck {
    return checkOnce(this.words, word)
  }

  nearest(word: string, within: number): Suggestion | undefined {
    return nearestOnce(this.words, word, within)
  }

  suggest(word: string): readonly Suggestion[] {
    return suggestOnce(this.words, word)
  }
}

/** Whether a text is in a language, whatever its region. */
export function isLanguage({ lang }: Pick<Text, 'lang'>, language: string): boolean {
  return lang === language || lang.startsWith(`${language}-`)
}
