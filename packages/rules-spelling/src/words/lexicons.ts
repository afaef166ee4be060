import type { RuleContext, Text } from '@lisible/core'
import {
  englishLexicon,
  type ForeignDictionary,
  foreignLexicon,
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
  /** The language whose words may be meant in the text: English, or French in an English text. */
  readonly other: Lexicon | undefined
  readonly names: Lexicon | undefined
  readonly own: OwnWords
  /** Verdict on a word; remembered for the words that the lexicon does not simply know. */
  check(word: string): WordCheck
  /** Best correction of a word within a cost of edits, of a cost that is at most `atMost`. */
  nearest(word: string, within: number, atMost: number): Suggestion | undefined
  /** Corrections of a word, best first. */
  suggest(word: string): readonly Suggestion[]
}

type Host = Pick<RuleContext, 'resource' | 'settings'>

/** `undefined` where the host has no lexicon of the text's language: then nothing can be said. */
export function lexiconsOf(host: Host, text: Pick<Text, 'lang'>): Lexicons | undefined {
  const settings = spellingSettings(host.settings)
  const more = settings.dictionaries.length === 0 ? none : foreignLexicons(host, text, settings.dictionaries)
  const words = ownLexicon(host, text, settings.variant) ?? more[0]
  if (!words) return undefined
  const own = Array.isArray(host.settings.words) ? ownWordsOf(host.settings.words) : noOwnWords
  return new HostLexicons(host, words, more, own, words.language !== 'en' && !settings.english)
}

const none: readonly Lexicon[] = []

function foreignLexicons(
  host: Host,
  text: Pick<Text, 'lang'>,
  dictionaries: readonly ForeignDictionary[],
): readonly Lexicon[] {
  return dictionaries
    .filter(({ language }) => isLanguage(text, primaryOf(language)))
    .map(({ location }) => host.resource(foreignLexicon(location)))
    .filter((lexicon) => lexicon !== undefined)
}

/** The lexicon that lisible brings for the language of a text. */
function ownLexicon(
  host: Host,
  text: Pick<Text, 'lang'>,
  variant: 'any' | 'classic' | '1990',
): Lexicon | undefined {
  if (isLanguage(text, 'fr')) return host.resource(frenchLexicon)?.admitting(variant)
  return isLanguage(text, 'en') ? host.resource(englishLexicon) : undefined
}

const primaryOf = (language: string): string => language.replace(/-.*$/, '')

const known: WordCheck = { known: true }

/** Lexicons of a host, each opened when it is first asked for. */
class HostLexicons implements Lexicons {
  readonly words: Lexicon
  readonly own: OwnWords
  readonly #host: Host
  /** Further word lists of the same language. */
  readonly #more: readonly Lexicon[]
  readonly #alone: boolean

  constructor(host: Host, words: Lexicon, more: readonly Lexicon[], own: OwnWords, alone: boolean) {
    this.#host = host
    this.#more = more
    this.words = words
    this.own = own
    this.#alone = alone
  }

  get other(): Lexicon | undefined {
    if (this.#alone) return undefined
    return this.#host.resource(this.words.language === 'en' ? frenchLexicon : englishLexicon)
  }

  get names(): Lexicon | undefined {
    return this.#host.resource(namesLexicon)
  }

  check(word: string): WordCheck {
    const verdict = checkOnce(this.words, word)
    return verdict.known || !this.#more.some((list) => list.check(word).known) ? verdict : known
  }

  nearest(word: string, within: number, atMost: number): Suggestion | undefined {
    return nearestOnce(this.words, word, within, atMost)
  }

  suggest(word: string): readonly Suggestion[] {
    return suggestOnce(this.words, word)
  }
}

/** Whether a text is in a language, whatever its region. */
function isLanguage({ lang }: Pick<Text, 'lang'>, language: string): boolean {
  return lang === language || lang.startsWith(`${language}-`)
}
