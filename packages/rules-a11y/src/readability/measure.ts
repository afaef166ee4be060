import { TokenKind, type Tokens } from '@lisible/core'
import { perPart } from '../text/per-text.js'
import { unitsOf } from '../text/units.js'

/** What the readability of a text is computed from. */
export interface Counts {
  readonly words: number
  readonly sentences: number
  /** Words of more than six letters. */
  readonly longWords: number
}

/**
 * Words and sentences of a text. Hashtags, handles, addresses and emoji are left out; an elided form
 * counts with the word behind it.
 */
export const countText: (tokens: Tokens) => Counts = perPart(count, (parts) => {
  const sum = { words: 0, sentences: 0, longWords: 0 }
  for (const [counts] of parts) {
    sum.words += counts.words
    sum.sentences += counts.sentences
    sum.longWords += counts.longWords
  }
  return sum
})

function count(tokens: Tokens): Counts {
  let words = 0
  let longWords = 0
  for (const { kind, lower } of unitsOf(tokens)) {
    if (kind === TokenKind.elision) continue
    words++
    if (kind === TokenKind.word && lower.length > 6) longWords++
  }
  let sentences = 0
  const pairs = tokens.sentences
  for (let i = 0; i < pairs.length; i += 2) {
    for (let t = pairs[i] as number; t < (pairs[i + 1] as number); t++) {
      if (tokens.kind(t) !== TokenKind.word) continue
      sentences++
      break
    }
  }
  return { words, sentences, longWords }
}

/** Syllables of a text; a number counts as one. */
function countSyllables(tokens: Tokens): number {
  let syllables = 0
  for (const { kind, lower } of unitsOf(tokens)) {
    if (kind === TokenKind.word) syllables += syllablesOf(lower)
    else if (kind === TokenKind.number) syllables++
  }
  return syllables
}

/** Groups of vowels, without the mute « e » of the end. An estimate that is right for most French words. */
function syllablesOf(word: string): number {
  let groups = 0
  let inVowels = false
  for (const letter of word) {
    const vowel = 'aeiouyàâäéèêëîïôöùûüÿœæ'.includes(letter)
    if (vowel && !inVowels) groups++
    inVowels = vowel
  }
  if (groups > 1 && /[^aeiouyéè](?:e|es|ent)$/u.test(word)) groups--
  return Math.max(1, groups)
}

/** LIX = words / sentences + 100 × long words / words (Björnsson, 1968). Under 30 easy, over 50 difficult. */
export function lix({ words, sentences, longWords }: Counts): number {
  return words / Math.max(1, sentences) + (100 * longWords) / Math.max(1, words)
}

/**
 * Kandel and Moles (1958), Flesch's ease of reading adapted to French:
 * 207 − 1.015 × words / sentences − 73.6 × syllables / words. 100 very easy, under 50 difficult.
 */
export function kandelMoles({ words, sentences }: Counts, tokens: Tokens): number {
  const syllables = countSyllables(tokens)
  return 207 - (1.015 * words) / Math.max(1, sentences) - (73.6 * syllables) / Math.max(1, words)
}
