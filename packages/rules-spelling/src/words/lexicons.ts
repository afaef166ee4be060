import type { RuleContext } from '@lisible/core'
import { englishLexicon, frenchLexicon, type Lexicon, namesLexicon } from '@lisible/lexicon-fr'

/** Word lists that a judgement rests on; what the host lacks is absent. */
export interface Lexicons {
  readonly french: Lexicon
  readonly english: Lexicon | undefined
  readonly names: Lexicon | undefined
  /** Words of the project, lower case. */
  readonly own: ReadonlySet<string>
}

const noWords: ReadonlySet<string> = new Set()
const ownWords = new WeakMap<object, ReadonlySet<string>>()

/** `undefined` where the host has no French lexicon: then nothing can be said. */
export function lexiconsOf(context: Pick<RuleContext, 'resource' | 'settings'>): Lexicons | undefined {
  const french = context.resource(frenchLexicon)
  if (!french) return undefined
  return {
    french,
    get english() {
      return context.resource(englishLexicon)
    },
    get names() {
      return context.resource(namesLexicon)
    },
    own: projectWords(context.settings.words),
  }
}

function projectWords(words: unknown): ReadonlySet<string> {
  if (!Array.isArray(words)) return noWords
  let known = ownWords.get(words)
  if (!known) {
    known = new Set(words.filter((word) => typeof word === 'string').map((word) => fold(word)))
    ownWords.set(words, known)
  }
  return known
}

/** A word as the project's dictionary compares it: NFC, lower case, straight apostrophes. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'")
}
