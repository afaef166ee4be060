import { type Text, TokenKind } from '@lisible/core'
import type { Segment, Suggestion } from '@lisible/lexicon-fr'
import type { Lexicons } from './lexicons.js'
import { hashtagCost, hashtagReach, isMeant } from './policy.js'
import { plain } from './surroundings.js'

/** A word of a hashtag that is misspelt. */
export interface HashtagFault {
  readonly word: string
  /** Offsets of `text.value`: the word, not the hashtag. */
  readonly start: number
  readonly end: number
  readonly suggestions: readonly Suggestion[]
}

/** Letters of a word that does not resemble another by chance. */
const shortest = 7
/** A longer run of letters is several words. */
const longest = 20
/** Words of a hashtag, where capitals tell them apart. Latin letters: the dictionaries have no others. */
const parts = /[A-ZÀ-ÖØ-ÞŒŸ]?[\u0300-\u036fa-zß-öø-ÿœ]+/g

/**
 * Misspelt words of the hashtags of a text. Only long words very near one of the dictionary: hashtags are full
 * of names and coinages, and many leave accents out.
 */
export function judgeHashtags(text: Text, lexicons: Lexicons): HashtagFault[] {
  const { tokens } = text
  const faults: HashtagFault[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) !== TokenKind.hashtag) continue
    const tag = tokens.text(i)
    for (const { 0: word, index } of tag.matchAll(parts)) {
      const suggestions =
        word.length >= shortest && word.length <= longest ? correctionsOf(word, tag, lexicons) : []
      if (suggestions.length === 0) continue
      const start = tokens.start(i) + index
      faults.push({ word, start, end: start + word.length, suggestions })
    }
  }
  return faults
}

function correctionsOf(word: string, tag: string, lexicons: Lexicons): readonly Suggestion[] {
  const { words } = lexicons
  const lower = word.toLowerCase()
  if (words.check(lower).known || words.check(word).known || words.inUse(word)) return []
  if (isMeant(word, lexicons) || isMeant(tag.slice(1), lexicons)) return []
  if (lexicons.other?.check(lower).known) return []
  const best = lexicons.nearest(word, hashtagReach, hashtagCost)
  if (best === undefined || / |-|['’]/.test(best.value)) return []
  if (plain(best.value) === plain(word) || !words.check(best.value.toLowerCase()).known) return []
  if (isCut(words.segment(word))) return []
  // An elided letter of the next word: #LHumaindAbord.
  if (/[cdjlmnst]$/.test(word) && words.check(word.slice(0, -1)).known) return []
  return lexicons.suggest(word).filter(({ value }) => !/ |-|['’]/.test(value))
}

/** Whether a word is several run together, none of them short. */
function isCut(segments: readonly Segment[]): boolean {
  return (
    segments.length > 1 &&
    segments.every(({ known, restored, value }) => (known || restored !== undefined) && value.length > 2)
  )
}
